using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>An issue with its stub page on a wiki.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Page">The page as it was read; one that does not exist when there is none, or it is hidden from the bot.</param>
/// <param name="Units">The issue's units with all that the stub is to show of each.</param>
internal sealed record IssueStub(TranslatedIssue Issue, PageText Page, IReadOnlyList<StubUnit> Units)
{
    public IssueName Name => Issue.Name;

    /// <summary>An issue with the stub below an index page.</summary>
    public static IssueStub Of(TranslatedIssue issue, PageText index, IReadOnlyDictionary<string, PageText> pages, CentralAddress central)
    {
        var title = TitleBelow(index.Title, issue.Name);
        var units = StubUnit.Of(issue).Select(unit => unit with { Page = title, CentralPage = central.Unit(issue.Name, unit.Id, issue.Language) });
        return new IssueStub(issue, pages.GetValueOrDefault(title) ?? new PageText(title, 0, "", issue.Language, DateTimeOffset.MinValue), [.. units]);
    }

    /// <summary>The full title of an issue's stub below an index page.</summary>
    public static string TitleBelow(string index, IssueName issue) => $"{index}/{issue}";
}
