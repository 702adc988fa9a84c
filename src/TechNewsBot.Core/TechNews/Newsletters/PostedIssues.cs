using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>Finds the issues of Tech News that stand on a page, whoever posted them and in whatever language.</summary>
internal static class PostedIssues
{
    private const string SectionStart = "technews-";
    private const string Pages = "Tech/News";
    private const string Title = "Tech News";

    // What an edit did is joined with it.
    private const char Parts = ';';

    /// <summary>The issues that the bot posted on the page and that still stand there.</summary>
    public static IReadOnlySet<IssueName> Own(WikitextDocument document) =>
        document.Comments.Select(comment => SectionMark.Read(comment.In(document.Text))).OfType<SectionMark>().Select(mark => mark.Issue).ToHashSet();

    /// <summary>
    /// All that stand on the page: the bot's own, labelled sections of mass messages, and headings with an issue's number
    /// over something that was delivered or speaks of Tech News.
    /// </summary>
    public static IReadOnlySet<IssueName> All(WikitextDocument document) =>
        Own(document)
            .Concat(document.Tags.Select(Labelled).OfType<IssueName>())
            .Concat(document.Sections.Select(section => Headed(document, section)).OfType<IssueName>())
            .ToHashSet();

    /// <summary>The issues that the summaries of the bot's own edits name. The bot names in them what it posted, in every language by its number; a call for translators names what is not posted yet.</summary>
    public static IReadOnlySet<IssueName> Told(IEnumerable<string> summaries, Messages messages) =>
        summaries.SelectMany(summary => summary.Split(Parts)).Select(part => Numbered(part, messages)).OfType<IssueName>().ToHashSet();

    private static IssueName? Numbered(string text, Messages messages) =>
        IssueName.TryFind(text, out var issue) && !text.Contains(TranslatorCalls.Summary(issue, messages), StringComparison.Ordinal) ? issue : null;

    // technews-2026-W48
    private static IssueName? Labelled(Tag tag) =>
        tag.Name == "section" && tag.Attribute("begin") is { } label
        && label.StartsWith(SectionStart, StringComparison.OrdinalIgnoreCase)
        && IssueName.TryParse(label[SectionStart.Length..].Replace("-W", "/", StringComparison.OrdinalIgnoreCase), out var issue)
            ? issue
            : null;

    private static IssueName? Headed(WikitextDocument document, Section section) =>
        section.Heading is { } heading
        && IssueName.TryFind(PlainText.Of(heading.TitleSpan.In(document.Text)), out var issue)
        && IsNews(document, section)
            ? issue
            : null;

    // Without this a heading like "Statistics 2026-11" would count.
    private static bool IsNews(WikitextDocument document, Section section) =>
        Sorted.Within(document.Comments, comment => comment.Start, section.Span).Any(comment => MassMessage.IsMark(comment.In(document.Text)))
        || Sorted.Within(document.Links, link => link.Span.Start, section.Span).Any(link => link.Target.Contains(Pages, StringComparison.Ordinal))
        || section.Heading!.TitleSpan.In(document.Text).Contains(Title, StringComparison.OrdinalIgnoreCase);
}
