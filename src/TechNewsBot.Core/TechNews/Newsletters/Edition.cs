using TechNewsBot.Core.TechNews.Stubs;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>An issue as a page would post it.</summary>
/// <param name="Issue">The issue, with what translators wrote on the wiki.</param>
/// <param name="Progress">How far it is translated into the page's language.</param>
/// <param name="Stub">The page where it is translated on the wiki; null when there is none.</param>
internal sealed record Edition(TranslatedIssue Issue, StubProgress Progress, string? Stub)
{
    public IssueName Name => Issue.Name;

    /// <summary>Whether text of the wiki's own translators stands in it.</summary>
    public bool IsLocal => Issue.Local.Count > 0;
}
