using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Standing;

/// <summary>The hints of a row as they stand on the page. A hint that the bot wrote and that is deleted, emptied or struck out by hand is dismissed.</summary>
/// <param name="Shown">The codes of those that stand, in order.</param>
/// <param name="Dismissed">The codes of those that people took out, now or before.</param>
internal sealed record StandingHints(IReadOnlyList<string> Shown, IReadOnlySet<string> Dismissed)
{
    /// <summary>No hints.</summary>
    public static StandingHints None { get; } = new([], new HashSet<string>());

    /// <summary>Reads a row.</summary>
    /// <param name="written">The codes that the bot wrote with the row, separated by spaces.</param>
    /// <param name="dismissed">Those that were dismissed before.</param>
    /// <param name="cells">All that stands in the row now.</param>
    public static StandingHints Read(string written, string dismissed, string cells) =>
        Read(written, dismissed, WikitextDocument.Parse(cells), new TextSpan(0, cells.Length));

    /// <summary>The same of a row in a text that was read.</summary>
    public static StandingHints Read(string written, string dismissed, WikitextDocument document, TextSpan cells)
    {
        var before = Codes(dismissed);
        var codes = Codes(written);
        if (codes.Count == 0)
            return before.Count == 0 ? None : new StandingHints([], before.ToHashSet());
        var found = Found(document, cells).ToHashSet();
        return new StandingHints([.. codes.Where(found.Contains)], before.Concat(codes.Where(code => !found.Contains(code))).ToHashSet());
    }

    private static IEnumerable<string> Found(WikitextDocument document, TextSpan cells)
    {
        // What reaches into another row is not closed in this one.
        var tags = document.Tags.Where(tag => cells.Contains(tag.Span)).ToList();
        var struck = tags.Where(tag => tag.Name is "s" or "del" or "strike").Select(tag => tag.Span).ToList();
        return tags
            .Where(tag => tag.Attribute(HintsColumn.CodeAttribute) is not null && PlainText.Of(tag.ContentSpan.In(document.Text)).Length > 0)
            .Where(tag => !struck.Exists(span => span.Start < tag.Span.End && tag.Span.Start < span.End))
            .Select(tag => tag.Attribute(HintsColumn.CodeAttribute)!);
    }

    private static List<string> Codes(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(IsCode).Distinct()];

    // People edit attributes too: what is no code is not written again.
    private static bool IsCode(string text) => text.Length <= 40 && text.All(char.IsAsciiHexDigitLower);
}
