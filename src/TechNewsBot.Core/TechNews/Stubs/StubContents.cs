using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>What a stub page holds, whatever people made of it.</summary>
/// <param name="Head">Where the call stands that draws the top; null when it is gone.</param>
/// <param name="Calls">The calls of units, in the order of the page; two of them may have one number.</param>
/// <param name="DamagedAt">
/// Where a unit's call begins that cannot be read, because something in it is not closed or closes it too early; null when
/// all are well. Where that call ends is anybody's guess, so nothing from there on may be touched.
/// </param>
/// <param name="DamagedId">The unit of that call; empty when it does not tell.</param>
internal sealed record StubContents(TextSpan? Head, IReadOnlyList<StubCall> Calls, int? DamagedAt, string DamagedId)
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>Whether something on the page cannot be read.</summary>
    public bool IsDamaged => DamagedAt is not null;

    public static StubContents Read(string text, StubTemplates templates)
    {
        var found = Outermost(WikitextDocument.Parse(text), templates);
        var calls = found.Where(call => templates.IsCall(call, templates.Unit)).Select(call => StubCallReader.Read(text, call));
        var damaged = Damaged(text, Open + templates.Unit, found);
        return new StubContents(
            found.Find(call => templates.IsCall(call, templates.Head))?.Span,
            [.. calls],
            damaged,
            damaged is { } start ? Id(text, start, templates) : "");
    }

    /// <summary>Whether the bot may change what stands here.</summary>
    public bool MayChange(TextSpan span) => DamagedAt is not { } start || span.End <= start;

    // A call inside another one's slot is what a translator wrote there.
    private static List<TemplateCall> Outermost(WikitextDocument document, StubTemplates templates)
    {
        var outermost = new List<TemplateCall>();
        var end = 0;
        foreach (var call in document.Templates.Where(call => templates.IsCall(call, templates.Unit) || templates.IsCall(call, templates.Head)))
        {
            if (call.Span.Start < end)
                continue;
            end = call.Span.End;
            if (IsAlone(document.Text, call.Span, templates))
                outermost.Add(call);
        }
        return outermost;
    }

    // Text on the line of the braces of a call over several lines tells that braces in a slot opened or closed it.
    private static bool IsAlone(string text, TextSpan call, StubTemplates templates)
    {
        if (!text.AsSpan(call.Start, call.Length).Contains('\n'))
            return true;
        var before = text.AsSpan(0, call.Start);
        before = before[(before.LastIndexOf('\n') + 1)..].Trim();
        var after = text.AsSpan(call.End);
        var end = after.IndexOf('\n');
        after = (end < 0 ? after : after[..end]).Trim();
        return (before.IsEmpty || before.EndsWith(Close, StringComparison.Ordinal))
            && (after.IsEmpty || after.StartsWith(Open + templates.Name, StringComparison.Ordinal));
    }

    private static int? Damaged(string text, string opening, List<TemplateCall> whole)
    {
        var next = 0;
        for (var at = text.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = text.IndexOf(opening, at + 1, StringComparison.Ordinal))
        {
            while (next < whole.Count && whole[next].Span.End <= at)
                next++;
            if (next == whole.Count || !whole[next].Span.Contains(at))
                return at;
        }
        return null;
    }

    private static string Id(string text, int start, StubTemplates templates)
    {
        var next = text.IndexOf(Open + templates.Unit, start + 1, StringComparison.Ordinal);
        var call = text[start..(next < 0 ? text.Length : next)];
        const string Mark = "|" + StubParameter.Id + "=";
        var at = call.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0)
            return "";
        var value = call[(at + Mark.Length)..];
        var end = value.AsSpan().IndexOfAny('\n', '|', '}');
        return (end < 0 ? value : value[..end]).Trim();
    }
}
