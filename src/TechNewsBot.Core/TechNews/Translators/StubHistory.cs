using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.TechNews.Translators;

/// <summary>Who wrote what stands in the slots of a stub, told from the page's revisions. What was taken back counts for nobody.</summary>
/// <param name="Revision">The newest revision that it tells of; 0 for none.</param>
/// <param name="At">When that was saved, in UTC.</param>
/// <param name="Slots">For each unit the texts that stood in its slot, oldest first, as far as they led to the one that stands there now.</param>
public sealed record StubHistory(long Revision, DateTimeOffset At, IReadOnlyDictionary<string, IReadOnlyList<SlotText>> Slots)
{
    /// <summary>The history of a page that was never read.</summary>
    public static StubHistory None { get; } = new(0, DateTimeOffset.MinValue, new Dictionary<string, IReadOnlyList<SlotText>>());

    /// <summary>Who had a part in the text of a unit's slot, the last one first; those before it was emptied aside.</summary>
    public IReadOnlyList<string> WritersOf(string unit) =>
        [.. Slots.GetValueOrDefault(unit, []).Reverse().TakeWhile(text => text.Fingerprint.Length > 0).Select(text => text.User).Where(user => user.Length > 0).Distinct()];

    /// <summary>The revision that brought a unit's text, and who saved it; null when the history has not that text, or nobody with a name wrote it.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="text">The slot's text.</param>
    public SlotText? Origin(string unit, string text) =>
        Slots.GetValueOrDefault(unit, []) is [.., { User.Length: > 0 } last] && last.Fingerprint == ArgumentText.Fingerprint(text) ? last : null;

    /// <summary>Whether it tells of every text that people wrote on a stub as it is now.</summary>
    internal bool Covers(string page, StubTemplates templates) =>
        Texts(page, templates).All(slot => slot.Value.Length == 0 || (Slots.GetValueOrDefault(slot.Key, []) is [.., var last] && last.Fingerprint == slot.Value));

    /// <summary>The history with what came after it. Bots write for nobody, whatever the wiki takes them for.</summary>
    internal StubHistory With(PageRevisions revisions, StubTemplates templates, string bot)
    {
        var history = this;
        foreach (var revision in revisions.Revisions.Where(revision => revision.RevisionId > Revision))
            history = history.With(revision, revision.User != bot && revisions.People.Contains(revision.User) ? revision.User : "", templates);
        return history;
    }

    private StubHistory With(PageText revision, string person, StubTemplates templates)
    {
        var slots = new Dictionary<string, IReadOnlyList<SlotText>>(Slots);
        foreach (var (unit, text) in Texts(revision.Text, templates))
        {
            if (Slots.GetValueOrDefault(unit, []) is var known && (known.Count == 0 ? text.Length > 0 : known[^1].Fingerprint != text))
                slots[unit] = Follow(known, new SlotText(text, person, revision.RevisionId) { At = revision.Timestamp });
        }
        return new StubHistory(revision.RevisionId, revision.Timestamp, slots);
    }

    // A text that stood there before was restored: what came between is taken back. One that stood in another slot was moved, by the bot when the source was renumbered.
    private List<SlotText> Follow(IReadOnlyList<SlotText> known, SlotText text)
    {
        var before = known.Select(earlier => earlier.Fingerprint).ToList().LastIndexOf(text.Fingerprint);
        if (before >= 0)
            return [.. known.Take(before + 1)];
        return text.Fingerprint.Length > 0 && Slots.Values.FirstOrDefault(other => other is [.., var last] && last.Fingerprint == text.Fingerprint) is { } moved
            ? [.. moved]
            : [.. known, text];
    }

    // The fingerprint of what a person wrote in each slot; what the bot filled in is nobody's.
    private static Dictionary<string, string> Texts(string page, StubTemplates templates)
    {
        var texts = new Dictionary<string, string>();
        foreach (var call in StubContents.Read(page, templates).Calls.Where(call => call.Id.Length > 0))
            texts.TryAdd(call.Id, call.IsBots || !call.HasText ? "" : ArgumentText.Fingerprint(call.Text));
        return texts;
    }
}
