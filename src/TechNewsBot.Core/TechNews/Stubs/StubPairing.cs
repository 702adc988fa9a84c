using TechNewsBot.Core.Diffs;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>
/// Finds the call that holds each unit's text. An equal source says more than an equal number, because units are
/// renumbered; units that were split, joined or rewritten are known by most of their words.
/// </summary>
internal sealed class StubPairing
{
    // "Updates for editors" and "Updates for technical contributors" (0.57) are two headings.
    private const double Alike = 0.6;

    // The same number counts for as much as half of the words.
    private const double SameNumber = 0.5;

    private readonly IReadOnlyList<StubUnit> units;
    private readonly List<StubCall> free;
    private readonly Dictionary<string, StubCall> calls = [];

    private StubPairing(IReadOnlyList<StubUnit> units, StubContents contents)
    {
        this.units = units;
        // Of two calls with one number the one counts that somebody filled.
        free = [.. contents.Calls.OrderBy(call => IsHuman(call) ? 0 : 1)];
    }

    /// <summary>The calls with a number that hold no unit of the source, in the order of the page.</summary>
    public IReadOnlyList<StubCall> Spare => [.. free.Where(call => call.Id.Length > 0).OrderBy(call => call.Span.Start)];

    /// <summary>The pairs on a page. While something on it cannot be read only the numbers count, as the other half of a pair may be what is unreadable.</summary>
    public static StubPairing Of(IReadOnlyList<StubUnit> units, StubContents contents)
    {
        var pairing = new StubPairing(units, contents);
        if (!contents.IsDamaged)
        {
            pairing.Pair((unit, call) => call.Id == unit.Id && call.Answers(unit.Argument));
            pairing.Pair((unit, call) => unit.Argument.Length > 0 && call.Answers(unit.Argument));
            pairing.PairAlike();
        }
        pairing.Pair((unit, call) => call.Id == unit.Id);
        return pairing;
    }

    /// <summary>The call that holds a unit's text; null for a new unit.</summary>
    public StubCall? this[StubUnit unit] => calls.GetValueOrDefault(unit.Id);

    /// <summary>Whether a call holds something that a person wrote, in its slot or beside it.</summary>
    public static bool IsHuman(StubCall call) => call.Others.Any(other => other.Length > 0) || (call.Text.Length > 0 && !call.IsBots);

    private void Pair(Func<StubUnit, StubCall, bool> belong)
    {
        foreach (var unit in units.Where(unit => !calls.ContainsKey(unit.Id)))
        {
            if (free.Find(call => belong(unit, call)) is { } call)
                Take(unit, call);
        }
    }

    // The best pair first, so that a unit with the number of another one does not keep that one's text from it.
    private void PairAlike()
    {
        var open = units.Where(unit => !calls.ContainsKey(unit.Id)).Select(unit => (Unit: unit, Words: WordDiff.Vocabulary(unit.Argument))).ToList();
        if (open.Count == 0 || free.Count == 0)
            return;
        var old = free.Where(call => call.Id.Length > 0 && IsHuman(call)).Select(call => (Call: call, Words: WordDiff.Vocabulary(call[StubParameter.Source]))).ToList();
        var pairs = open.SelectMany(unit => old.Select(call => (unit.Unit, call.Call, Score: Score(unit.Unit.Id == call.Call.Id, WordDiff.Likeness(unit.Words, call.Words)))));
        foreach (var (unit, call, _) in pairs.Where(pair => pair.Score >= Alike).OrderByDescending(pair => pair.Score))
        {
            if (!calls.ContainsKey(unit.Id) && free.Contains(call))
                Take(unit, call);
        }

        static double Score(bool hasSameNumber, double likeness) => likeness + (hasSameNumber ? SameNumber : 0);
    }

    private void Take(StubUnit unit, StubCall call)
    {
        calls.Add(unit.Id, call);
        free.Remove(call);
    }
}
