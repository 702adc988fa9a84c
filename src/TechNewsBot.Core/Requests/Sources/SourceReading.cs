using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Requests.Sources;

/// <summary>The discussion pages that a page's call names, as far as they were read.</summary>
/// <param name="Patterns">The call's titles and patterns.</param>
/// <param name="Pages">The pages that are there, each once, in the order of the call.</param>
/// <param name="Missing">The titles and patterns for which there is no page.</param>
/// <param name="Listed">The pages that are there and were not read, because there are too many.</param>
internal sealed record SourceReading(IReadOnlyList<TitlePattern> Patterns, IReadOnlyList<DiscussionPage> Pages, IReadOnlyList<string> Missing, IReadOnlySet<string> Listed)
{
    private readonly HashSet<string> read = [.. Pages.Select(page => page.Page.Title)];

    /// <summary>Whether this is one of the pages, read or not.</summary>
    public bool Holds(string title) => read.Contains(title) || Listed.Contains(title);

    /// <summary>Whether the call names a page by this full title, or did when it had that title.</summary>
    public bool Covers(string title) => read.Contains(title) || Patterns.Any(pattern => pattern.Matches(title));

    /// <summary>Whether a page that the call names was not looked at: nothing is known of what became of it.</summary>
    public bool IsUnread(string title) =>
        !read.Contains(title) && (Listed.Contains(title) || Patterns.Any(pattern => !pattern.IsTitle && !pattern.IsListed && pattern.Matches(title)));
}
