using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>
/// Brings a stub page up to date with its issue by splicing: what people wrote in slots, between the calls and around
/// them stays as it is, character by character.
/// </summary>
/// <param name="units">The units.</param>
/// <param name="templates">The templates that the page is made of.</param>
/// <param name="head">Writes the call that draws the top of the page from the progress and the unit that cannot be read, empty for none.</param>
internal sealed class StubPage(IReadOnlyList<StubUnit> units, StubTemplates templates, Func<StubProgress, StubContents, string> head)
{
    private readonly StubCallText writer = new(templates);

    /// <summary>How far the translation on the page is.</summary>
    public StubProgress Progress(string page) => Progress(page, StubContents.Read(page, templates));

    /// <summary>The page as it should be; the same text when it is right.</summary>
    public string Merge(string page)
    {
        var contents = StubContents.Read(page, templates);
        var splice = new TextSplice(page);
        SpliceHead(splice, page, contents);
        SpliceUnits(splice, page, contents);
        var removed = SpliceRemoved(splice, page, contents);
        return (splice.Apply() + string.Concat(removed)).TrimEnd('\n');
    }

    private StubProgress Progress(string page, StubContents contents)
    {
        var calls = contents.Calls.ToDictionary(call => call.Id);
        return StubProgress.Of([.. units.Select(unit => StubSlot.For(unit, calls.GetValueOrDefault(unit.Id), page).State)]);
    }

    private void SpliceHead(TextSplice splice, string page, StubContents contents)
    {
        var text = head(Progress(page, contents), contents);
        if (contents.Head is { } span && contents.MayChange(span))
            splice.Replace(span, text);
        else if (contents.Head is null && !page.Contains("{{" + templates.Head, StringComparison.Ordinal))
            splice.Insert(0, page.Length == 0 ? text : text + "\n");
    }

    private void SpliceUnits(TextSplice splice, string page, StubContents contents)
    {
        var calls = contents.Calls.ToDictionary(call => call.Id);
        // A new unit follows the one before it in the source, or precedes all there are.
        var known = units.FirstOrDefault(unit => calls.ContainsKey(unit.Id));
        var at = known is null ? page.Length : calls[known.Id].Span.Start;
        var isAfter = known is null;
        foreach (var unit in units)
        {
            var call = calls.GetValueOrDefault(unit.Id);
            if (call is not null && contents.MayChange(call.Span))
                splice.Replace(call.Span, Text(unit, call, page));
            else if (call is null && !contents.IsDamaged)
                splice.Insert(at, isAfter ? "\n" + Text(unit, call, page) : Text(unit, call, page) + "\n");
            if (call is not null)
                (at, isAfter) = (call.Span.End, true);
        }
    }

    private string Text(StubUnit unit, StubCall? call, string page) => writer.Of(unit, StubSlot.For(unit, call, page), call, page);

    // A text that lost its unit goes to the end; a slot that nobody filled goes.
    private List<string> SpliceRemoved(TextSplice splice, string page, StubContents contents)
    {
        var moved = new List<string>();
        foreach (var call in contents.Calls.Where(call => !contents.IsDamaged && units.All(unit => unit.Id != call.Id)))
        {
            var isEmpty = call.TextIn(page).Length == 0 || call.IsBots(page);
            if (!isEmpty && call.State == StubState.Removed)
            {
                splice.Replace(call.Span, writer.Removed(call, page));
                continue;
            }
            if (!isEmpty)
                moved.Add("\n" + writer.Removed(call, page));
            var end = call.Span.End < page.Length && page[call.Span.End] == '\n' ? call.Span.End + 1 : call.Span.End;
            splice.Replace(TextSpan.FromBounds(call.Span.Start, end), "");
        }
        return moved;
    }
}
