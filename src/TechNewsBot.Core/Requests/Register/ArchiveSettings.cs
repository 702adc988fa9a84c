using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests.Register;

/// <summary>
/// Where a discussion page's own archive bot puts its threads, as the call of that bot's template on the page says: archivebot's <c>archive</c>
/// (https://doc.wikimedia.org/pywikibot/stable/scripts/archive.html), ClueBot III's <c>archiveprefix</c>, Autoarchiv's <c>Ziel</c> and others.
/// </summary>
internal static class ArchiveSettings
{
    // Stands for whatever follows the beginning of a title.
    private const string Anything = "%(*)s";

    /// <summary>The titles of the archives; none when no call tells them.</summary>
    /// <param name="page">The discussion page.</param>
    /// <param name="profile">What its wiki says about itself.</param>
    /// <param name="arguments">What the arguments are called, in any case.</param>
    public static IReadOnlyList<TitlePattern> Read(PageText page, WikiProfile profile, IReadOnlySet<string> arguments) =>
        [.. WikitextDocument.Parse(page.Text).Templates
            .SelectMany(call => call.Arguments)
            .Where(argument => argument.Name is { } name && arguments.Contains(name))
            .SelectMany(argument => Patterns(ParameterText.Of(argument.ValueSpan.In(page.Text)), page.Title, profile))
            .DistinctBy(pattern => pattern.Written)];

    private static IEnumerable<TitlePattern> Patterns(string written, string page, WikiProfile profile)
    {
        var value = written.Trim('\'', '"', ' ')
            .Replace("{{FULLPAGENAME}}", page, StringComparison.OrdinalIgnoreCase)
            .Replace("((FULLPAGENAME))", page, StringComparison.OrdinalIgnoreCase)
            .Replace("((", "%(", StringComparison.Ordinal)
            .Replace("))", ")s", StringComparison.Ordinal);
        var title = profile.Title(value.StartsWith('/') ? page + value : value);
        // "archive=yes" names no page.
        if (!title.IsValid || title.NamespaceId < 0 || !title.Name.Contains('/', StringComparison.Ordinal))
            return [];
        var pattern = TitlePattern.Read(title.Full);
        return pattern.IsTitle ? [pattern, TitlePattern.Read(title.Full + Anything)] : [pattern];
    }
}
