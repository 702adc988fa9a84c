using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.TechNews.Offers;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>
/// Brings a stub page up to date with its issue by splicing: what people wrote in slots, between the calls and around
/// them stays as it is, character by character.
/// </summary>
/// <param name="units">The issue's units.</param>
/// <param name="templates">The templates that the page is made of.</param>
/// <param name="head">Writes the call that draws the top of the page from the progress and the unit that cannot be read, empty for none.</param>
/// <param name="messages">The texts in the page's language.</param>
internal sealed class StubPage(IReadOnlyList<StubUnit> units, StubTemplates templates, Func<StubProgress, StubContents, string> head, Messages messages)
{
    private readonly StubCallText writer = new(templates, messages);

    /// <summary>The stub page of an issue on a wiki.</summary>
    public static StubPage Of(TranslatedIssue issue, IReadOnlyList<StubUnit> units, IWiki wiki, CentralAddress central, Messages messages)
    {
        var templates = StubTemplates.Of(wiki);
        return new StubPage(units, templates, new StubHead(issue, templates, central, messages).Write, messages);
    }

    /// <summary>How far the translation on the page is.</summary>
    public StubProgress Progress(string page) => StubProgress.Of([.. States(page).Select(unit => unit.State)]);

    /// <summary>The units in the order of the source, each with how its text on the page stands. One that cannot stand on a page of the wiki counts as missing.</summary>
    public IReadOnlyList<(StubUnit Unit, StubState State)> States(string page)
    {
        var pairing = StubPairing.Of(units, StubContents.Read(page, templates), page);
        return States(pairing, Slots(pairing, page), page);
    }

    /// <summary>The texts on the page that people wrote for units of the source and that can stand on a page of the wiki, and whether each answers an older source.</summary>
    public IEnumerable<(NewsUnit Unit, string Text, bool IsOutdated)> Written(string page)
    {
        var pairing = StubPairing.Of(units, StubContents.Read(page, templates), page);
        return States(pairing, Slots(pairing, page), page)
            .Where(pair => pair.State is StubState.Local or StubState.Outdated)
            .Select(pair => (pair.Unit.News, pairing[pair.Unit]!.TextIn(page), pair.State == StubState.Outdated));
    }

    /// <summary>The texts on the page that people wrote, that answer the present source, and that were not offered to the central wiki as far as the page and the bot's memory tell.</summary>
    public IReadOnlyList<LocalText> Unoffered(string page)
    {
        var pairing = StubPairing.Of(units, StubContents.Read(page, templates), page);
        return [.. units.Zip(Slots(pairing, page))
            .Where(pair => pair.Second.State == StubState.Local)
            .Select(pair => (Unit: pair.First, Text: new LocalText(pair.First.News, pairing[pair.First]!.TextIn(page))))
            .Where(local => local.Text.Fingerprint is var offer && pairing[local.Unit]![StubParameter.Offered] != offer && !local.Unit.Offered.Contains(offer))
            .Select(local => local.Text)];
    }

    /// <summary>The page as it should be; the same text when it is right.</summary>
    public string Merge(string page)
    {
        var contents = StubContents.Read(page, templates);
        var pairing = StubPairing.Of(units, contents, page);
        var slots = Slots(pairing, page);
        var splice = new TextSplice(page);
        SpliceHead(splice, page, contents, StubProgress.Of([.. States(pairing, slots, page).Select(unit => unit.State)]));
        SpliceUnits(splice, page, contents, pairing, slots);
        var removed = contents.IsDamaged ? [] : SpliceSpare(splice, page, pairing);
        return splice.Apply().TrimEnd('\n') + string.Concat(removed);
    }

    private List<(StubUnit Unit, StubState State)> States(StubPairing pairing, List<StubSlot> slots, string page) =>
        [.. units.Zip(slots, (unit, slot) => (unit, slot.State is StubState.Local or StubState.Outdated && !CanStand(unit, pairing[unit]!.TextIn(page)) ? StubState.Missing : slot.State))];

    private bool CanStand(StubUnit unit, string text) => unit.News.Fill(text) is var filled && OpenMarkup.Find(filled) is null && !BotCalls.StandIn(filled, templates.Own, templates.Profile);

    private List<StubSlot> Slots(StubPairing pairing, string page) => [.. units.Select(unit => StubSlot.For(unit, pairing[unit], page))];

    private void SpliceHead(TextSplice splice, string page, StubContents contents, StubProgress progress)
    {
        var text = head(progress, contents);
        if (contents.Head is { } span && contents.MayChange(span))
            splice.Replace(span, text);
        else if (contents.Head is null && !page.Contains("{{" + templates.Head, StringComparison.Ordinal))
            splice.Insert(0, page.Length == 0 ? text : text + "\n");
    }

    private void SpliceUnits(TextSplice splice, string page, StubContents contents, StubPairing pairing, List<StubSlot> slots)
    {
        var standing = contents.IsDamaged ? [.. units.Where(unit => pairing[unit] is not null)] : InOrder(pairing);
        // A new unit follows the one before it in the source, or precedes all there are. So does one that the source moved.
        var at = standing.Count == 0 ? page.Length : pairing[standing[0]]!.Span.Start;
        var isAfter = standing.Count == 0;
        var next = 0;
        foreach (var (unit, slot) in units.Zip(slots))
        {
            var call = pairing[unit];
            var stands = next < standing.Count && ReferenceEquals(standing[next], unit);
            if (stands)
            {
                if (contents.MayChange(call!.Span))
                    splice.Replace(call.Span, writer.Of(unit, slot, call, page));
                (at, isAfter) = (call.Span.End, true);
                next++;
            }
            else if (!contents.IsDamaged)
            {
                if (call is not null)
                    splice.Replace(WithLineBreak(call.Span, page), "");
                var text = writer.Of(unit, slot, call, page);
                splice.Insert(at, isAfter ? "\n" + text : text + "\n");
            }
        }
    }

    /// <summary>The units whose calls stand in the order of the source, as many as possible; the others are moved.</summary>
    private List<StubUnit> InOrder(StubPairing pairing)
    {
        var paired = units.Where(unit => pairing[unit] is not null).ToList();
        var lengths = new int[paired.Count];
        var previous = new int[paired.Count];
        for (var i = 0; i < paired.Count; i++)
        {
            previous[i] = -1;
            for (var j = 0; j < i; j++)
            {
                if (lengths[j] > (previous[i] < 0 ? 0 : lengths[previous[i]]) && pairing[paired[j]]!.Span.Start < pairing[paired[i]]!.Span.Start)
                    previous[i] = j;
            }
            lengths[i] = 1 + (previous[i] < 0 ? 0 : lengths[previous[i]]);
        }
        var standing = new List<StubUnit>();
        for (var i = Array.IndexOf(lengths, lengths.DefaultIfEmpty().Max()); i >= 0; i = previous[i])
            standing.Add(paired[i]);
        standing.Reverse();
        return standing;
    }

    // A text that lost its unit goes to the end, unless another unit took it up: then it stays near that one. A slot that nobody filled goes.
    private List<string> SpliceSpare(TextSplice splice, string page, StubPairing pairing)
    {
        var moved = new List<string>();
        var taken = units.Select(unit => unit.Id).ToHashSet();
        foreach (var call in pairing.Spare)
        {
            if (!pairing.IsHuman(call) || units.Any(unit => pairing[unit] is { } other && IsCopy(call, other, page)))
            {
                splice.Replace(WithLineBreak(call.Span, page), "");
                continue;
            }

            var state = IsJoined(call, pairing) ? StubState.Joined : StubState.Removed;
            var text = writer.Spare(call, FreeId(call.Id, taken), state, page);
            if (state == StubState.Joined || call.State == StubState.Removed)
            {
                splice.Replace(call.Span, text);
                continue;
            }
            splice.Replace(WithLineBreak(call.Span, page), "");
            moved.Add("\n" + text);
        }
        return moved;
    }

    private static bool IsCopy(StubCall call, StubCall other, string page) =>
        other.Id == call.Id && other.TextIn(page) == call.TextIn(page) && call.Others.All(other.Others.Contains);

    // Joined is what another unit did not have before: a word that stands in many of them proves nothing.
    private bool IsJoined(StubCall call, StubPairing pairing) =>
        call.State != StubState.Removed && call[StubParameter.Source] is { Length: > 0 } source && units.Any(unit =>
            unit.Argument.Contains(source, StringComparison.Ordinal)
            && (call.State == StubState.Joined || pairing[unit]?[StubParameter.Source].Contains(source, StringComparison.Ordinal) == false));

    private static string FreeId(string id, HashSet<string> taken)
    {
        var free = id;
        for (var number = 2; !taken.Add(free); number++)
            free = $"{id}-{number}";
        return free;
    }

    private static TextSpan WithLineBreak(TextSpan call, string page) =>
        call.End < page.Length && page[call.End] == '\n' ? new TextSpan(call.Start, call.Length + 1) : call;
}
