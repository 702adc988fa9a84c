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
    public IReadOnlyList<(StubUnit Unit, StubState State)> States(string page) => [.. Entries(page).Select(entry => (entry.Unit, State(entry)))];

    /// <summary>The texts on the page that people wrote for units of the source and that can stand on a page of the wiki, and whether each answers an older source.</summary>
    public IEnumerable<(NewsUnit Unit, string Text, bool IsOutdated)> Written(string page) =>
        Entries(page)
            .Where(entry => State(entry) is StubState.Local or StubState.Outdated)
            .Select(entry => (entry.Unit.News, entry.Text, entry.Slot.State == StubState.Outdated));

    /// <summary>The texts on the page that people wrote, that answer the present source, and that were not offered to the central wiki as far as the page and the bot's memory tell.</summary>
    public IReadOnlyList<LocalText> Unoffered(string page) =>
    [
        .. Entries(page)
            .Where(entry => entry.Slot.State == StubState.Local)
            .Select(entry => (Entry: entry, Text: new LocalText(entry.Unit.News, entry.Text)))
            .Where(local => local.Text.Fingerprint is var offer && local.Entry.Call![StubParameter.Offered] != offer && !local.Entry.Unit.Offered.Contains(offer))
            .Select(local => local.Text),
    ];

    /// <summary>The page as it should be; the same text when it is right.</summary>
    public string Merge(string page)
    {
        var contents = StubContents.Read(page, templates);
        var pairing = StubPairing.Of(units, contents);
        var entries = Entries(pairing);
        var splice = new TextSplice(page);
        SpliceHead(splice, page, contents, StubProgress.Of(entries.ConvertAll(State)));
        SpliceUnits(splice, page, contents, entries);
        var removed = contents.IsDamaged ? [] : SpliceSpare(splice, page, pairing, entries);
        return splice.Apply().TrimEnd('\n') + string.Concat(removed);
    }

    private List<StubEntry> Entries(string page) => Entries(StubPairing.Of(units, StubContents.Read(page, templates)));

    private List<StubEntry> Entries(StubPairing pairing) => [.. units.Select(unit => new StubEntry(unit, pairing[unit]))];

    private StubState State(StubEntry entry) =>
        entry.Slot.State is StubState.Local or StubState.Outdated && !CanStand(entry) ? StubState.Missing : entry.Slot.State;

    private bool CanStand(StubEntry entry) => entry.OpenMarkup is null && !BotCalls.StandIn(entry.Filled, templates.Own, templates.Profile);

    private void SpliceHead(TextSplice splice, string page, StubContents contents, StubProgress progress)
    {
        var text = head(progress, contents);
        if (contents.Head is { } span && contents.MayChange(span))
            splice.Replace(span, text);
        else if (contents.Head is null && !page.Contains("{{" + templates.Head, StringComparison.Ordinal))
            splice.Insert(0, page.Length == 0 ? text : text + "\n");
    }

    private void SpliceUnits(TextSplice splice, string page, StubContents contents, List<StubEntry> entries)
    {
        var paired = entries.FindAll(entry => entry.Call is not null);
        var standing = contents.IsDamaged ? paired : InOrder(paired);
        // A new unit follows the one before it in the source, or precedes all there are. So does one that the source moved.
        var at = standing.Count == 0 ? page.Length : standing[0].Call!.Span.Start;
        var isAfter = standing.Count == 0;
        var next = 0;
        foreach (var entry in entries)
        {
            var stands = next < standing.Count && standing[next] == entry;
            if (stands)
            {
                var span = entry.Call!.Span;
                if (contents.MayChange(span))
                    splice.Replace(span, writer.Of(entry, page));
                (at, isAfter) = (span.End, true);
                next++;
            }
            else if (!contents.IsDamaged)
            {
                if (entry.Call is { } call)
                    splice.Replace(WithLineBreak(call.Span, page), "");
                var text = writer.Of(entry, page);
                splice.Insert(at, isAfter ? "\n" + text : text + "\n");
            }
        }
    }

    /// <summary>Those whose calls stand in the order of the source, as many as possible; the others are moved.</summary>
    private static List<StubEntry> InOrder(List<StubEntry> paired)
    {
        var lengths = new int[paired.Count];
        var previous = new int[paired.Count];
        for (var i = 0; i < paired.Count; i++)
        {
            previous[i] = -1;
            for (var j = 0; j < i; j++)
            {
                if (lengths[j] > (previous[i] < 0 ? 0 : lengths[previous[i]]) && paired[j].Call!.Span.Start < paired[i].Call!.Span.Start)
                    previous[i] = j;
            }
            lengths[i] = 1 + (previous[i] < 0 ? 0 : lengths[previous[i]]);
        }
        var standing = new List<StubEntry>();
        for (var i = Array.IndexOf(lengths, lengths.DefaultIfEmpty().Max()); i >= 0; i = previous[i])
            standing.Add(paired[i]);
        standing.Reverse();
        return standing;
    }

    // A text that lost its unit goes to the end, unless another unit took it up: then it stays near that one. A slot that nobody filled goes.
    private List<string> SpliceSpare(TextSplice splice, string page, StubPairing pairing, List<StubEntry> entries)
    {
        var moved = new List<string>();
        var taken = units.Select(unit => unit.Id).ToHashSet();
        foreach (var call in pairing.Spare)
        {
            if (!StubPairing.IsHuman(call) || entries.Exists(entry => entry.Call is { } other && IsCopy(call, other)))
            {
                splice.Replace(WithLineBreak(call.Span, page), "");
                continue;
            }

            var state = IsJoined(call, entries) ? StubState.Joined : StubState.Removed;
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

    private static bool IsCopy(StubCall call, StubCall other) =>
        other.Id == call.Id && other.Text == call.Text && call.Others.All(other.Others.Contains);

    // Joined is what another unit did not have before: a word that stands in many of them proves nothing.
    private static bool IsJoined(StubCall call, List<StubEntry> entries) =>
        call.State != StubState.Removed && call[StubParameter.Source] is { Length: > 0 } source && entries.Exists(entry =>
            entry.Unit.Argument.Contains(source, StringComparison.Ordinal)
            && (call.State == StubState.Joined || entry.Call?[StubParameter.Source].Contains(source, StringComparison.Ordinal) == false));

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
