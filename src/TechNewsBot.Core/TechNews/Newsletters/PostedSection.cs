using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>A section that the bot posted, as it stands on a page.</summary>
/// <param name="Mark">What its mark says.</param>
/// <param name="Heading">The heading of the section, perhaps reworded since.</param>
/// <param name="Text">What stands between the heading's line and the mark, trimmed: the issue, and the date of its posting in the last line.</param>
/// <param name="TextSpan">Where that stands, line breaks included.</param>
/// <param name="MarkSpan">Where the mark stands.</param>
/// <param name="Span">The whole section, sub-sections included.</param>
internal sealed record PostedSection(SectionMark Mark, Heading Heading, string Text, TextSpan TextSpan, TextSpan MarkSpan, TextSpan Span)
{
    private const int Level = 2;

    /// <summary>Whether the bot's text is as the bot wrote it, to the character.</summary>
    public bool IsUntouched => Mark.Hash.Length > 0 && ArgumentText.Fingerprint(Text) == Mark.Hash;

    /// <summary>The bot's text without the date.</summary>
    public string Body => Text[..^Date.Length].TrimEnd();

    /// <summary>The date of the posting in the form of a signature, which bots that archive go by.</summary>
    public string Date => Text[(Text.LastIndexOf('\n') + 1)..];

    /// <summary>A new section's wikitext.</summary>
    public static string Write(IssueName issue, string heading, string body, string date, DateOnly day)
    {
        var text = Join(body, date);
        return $"== {heading} =={text}{MarkOf(issue, day, text)}";
    }

    /// <summary>The sections that stand on a page; of an issue that stands there twice none, as nobody knows which one people read.</summary>
    public static IReadOnlyList<PostedSection> Read(WikitextDocument document)
    {
        var found = new List<PostedSection>();
        foreach (var comment in document.Comments)
        {
            if (SectionMark.Read(comment.In(document.Text)) is { } mark && SectionAround(document, comment) is { Heading: { } heading } section && heading.Span.End <= comment.Start)
            {
                var text = TextSpan.FromBounds(heading.Span.End, comment.Start);
                found.Add(new PostedSection(mark, heading, text.In(document.Text).Trim(), text, comment, section.DeepSpan));
            }
        }
        return [.. found.GroupBy(section => section.Mark.Issue).Where(same => !same.Skip(1).Any()).Select(same => same.First())];
    }

    /// <summary>The page with another issue's text in this section, which must stand on it; what stands after the mark, and the heading, stay as they are.</summary>
    public string Rewrite(string page, string body)
    {
        var text = Join(body, Date);
        return new TextSplice(page).Replace(TextSpan, text).Replace(MarkSpan, MarkOf(Mark.Issue, Mark.PostedOn!.Value, text)).Apply();
    }

    private static string Join(string body, string date) => $"\n\n{body}\n\n{date}\n";

    private static string MarkOf(IssueName issue, DateOnly day, string text) => new SectionMark(issue, day, ArgumentText.Fingerprint(text)).ToString();

    // The issue's own headings are lower.
    private static Section? SectionAround(WikitextDocument document, TextSpan mark) =>
        document.Sections.LastOrDefault(section => section.Heading is { Level: <= Level } && section.DeepSpan.Contains(mark));
}
