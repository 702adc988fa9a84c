using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>A unit's call as it should be.</summary>
/// <param name="State">How the text stands.</param>
/// <param name="Text">What the bot puts into the slot; null to leave every character in it alone.</param>
internal sealed record StubSlot(StubState State, string? Text = null)
{
    /// <summary>The source that an outdated text answers; empty for none, or where it is not known.</summary>
    public string Before { get; init; } = "";

    /// <summary>
    /// What becomes of a slot. A text that the bot put there follows the central wiki; a text that a person wrote stays,
    /// and counts as outdated from when its source changes until the person changes it too.
    /// </summary>
    /// <param name="unit">The unit now.</param>
    /// <param name="call">The call as it stands; null for a new one.</param>
    /// <param name="page">The page that the call stands on.</param>
    public static StubSlot For(StubUnit unit, StubCall? call, string page)
    {
        var text = call?.TextIn(page) ?? "";
        if (call is null || text.Length == 0)
            return FromCentral(unit.Central);
        var source = unit.Argument;
        var then = call[StubParameter.Source];
        var changed = then.Length > 0 && then != source;
        if (call.IsBots(page))
            return Followed(unit, call, changed ? then : "");
        if (call.State == StubState.Outdated && ArgumentText.Fingerprint(text) == call[StubParameter.Seen])
            return call[StubParameter.Before] == source ? new StubSlot(StubState.Local) : new StubSlot(StubState.Outdated) { Before = call[StubParameter.Before] };
        return changed ? new StubSlot(StubState.Outdated) { Before = then } : new StubSlot(StubState.Local);
    }

    // What the source was is known from when it changed under the eyes of the bot.
    private static StubSlot Followed(StubUnit unit, StubCall call, string then)
    {
        var slot = unit.Central is null
            ? new StubSlot(then.Length > 0 ? StubState.CentralOutdated : call.State)
            : FromCentral(unit.Central);
        var before = call.State == StubState.CentralOutdated && call[StubParameter.Before].Length > 0 ? call[StubParameter.Before] : then;
        return slot.State == StubState.CentralOutdated && before != unit.Argument ? slot with { Before = before } : slot;
    }

    private static StubSlot FromCentral(TranslatedUnit? central) => central is null
        ? new StubSlot(StubState.Missing, "")
        : new StubSlot(central.IsOutdated ? StubState.CentralOutdated : StubState.Central, ArgumentText.Of(central.Text));
}
