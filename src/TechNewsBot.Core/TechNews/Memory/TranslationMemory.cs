using TechNewsBot.Core.Diffs;
using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>What was remembered for the units of a page, and what of it is worth offering. Nothing of it is posted as a translation by itself.</summary>
internal sealed class TranslationMemory
{
    // Half of the words: the first sentence of "View all # tasks …" and little more.
    private const double Similar = 0.5;

    private readonly Dictionary<string, RememberedUnit> byWhole;
    private readonly ILookup<string, RememberedUnit> byOpening;

    /// <summary>A memory of these translations; of several of one source the newest counts.</summary>
    public TranslationMemory(IEnumerable<RememberedUnit> units)
    {
        byWhole = units.GroupBy(unit => unit.Key.Whole).ToDictionary(group => group.Key, group => group.MaxBy(unit => unit.Rank)!);
        byOpening = byWhole.Values.Where(unit => unit.Key.Opening.Length > 0).ToLookup(unit => unit.Key.Opening);
    }

    /// <summary>The best offer for a unit of an issue from another issue; null for none.</summary>
    public MemoryOffer? For(NewsUnit unit, IssueName issue)
    {
        var key = MemoryKey.Of(unit);
        if (byWhole.GetValueOrDefault(key.Whole) is { } same && same.Issue != issue)
        {
            return Refilling.Of(same, unit) is { } text && VariableUse.Missing(unit, text).Count == 0
                ? new MemoryOffer(same.Issue, text)
                : new MemoryOffer(same.Issue, Refilling.Loosely(same, unit), same.Unit.SourceText);
        }

        var similar = byOpening[key.Opening]
            .Where(other => other.Issue != issue && other.Key.Whole != key.Whole)
            .Select(other => (Unit: other, Likeness: WordDiff.Likeness(unit.Text, other.Unit.Text)))
            .Where(other => other.Likeness >= Similar)
            .OrderByDescending(other => other.Likeness).ThenByDescending(other => other.Unit.Rank)
            .Select(other => other.Unit)
            .FirstOrDefault();
        return similar is null ? null : new MemoryOffer(similar.Issue, Refilling.Loosely(similar, unit), similar.Unit.SourceText);
    }
}
