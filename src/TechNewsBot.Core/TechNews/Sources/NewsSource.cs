using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>
/// An issue's source page, read: what readers of the newsletter get, in stretches that are translated and stretches that
/// are not. Any text has one; what is malformed is named and the rest is read.
/// </summary>
/// <param name="Section">The name of the labelled section that the issue stands in; empty when the page has none and all of it counts.</param>
/// <param name="Body">Where the issue stands in the page.</param>
/// <param name="Parts">The issue in order, without the markup for translation.</param>
/// <param name="Problems">What could not be read.</param>
public sealed record NewsSource(string Section, TextSpan Body, IReadOnlyList<NewsPart> Parts, IReadOnlyList<NewsProblem> Problems)
{
    /// <summary>The units in the order of the page.</summary>
    public IReadOnlyList<NewsUnit> Units { get; } = [.. Parts.Select(part => part.Unit).OfType<NewsUnit>()];

    /// <summary>The headings, items and other lines.</summary>
    public NewsOutline Outline { get; } = NewsOutline.Of(Parts);

    /// <summary>Whether the issue can be posted whole: nothing is malformed that would cut or garble it, and it says something.</summary>
    public bool IsPostable => Problems.All(problem => !problem.PreventsPosting);

    /// <summary>Reads a source page's wikitext.</summary>
    public static NewsSource Read(string wikitext) => new SourceReader(WikitextDocument.Parse(wikitext)).Read();
}
