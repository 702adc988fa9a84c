using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>A unit's call as it should be.</summary>
/// <param name="State">How the text stands.</param>
/// <param name="Text">What the bot puts into the slot; null to leave every character in it alone.</param>
internal sealed record StubSlot(StubState State, string? Text = null)
{
    /// <summary>The source that an outdated text answers; empty for none.</summary>
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
        if (call is null || text.Length == 0 || (call.IsBots(page) && unit.Central is not null))
            return FromCentral(unit.Central);
        var source = ArgumentText.Of(unit.Source);
        var then = call[StubParameter.Source];
        var changed = then.Length > 0 && then != source;
        if (call.IsBots(page))
            return new StubSlot(changed ? StubState.CentralOutdated : call.State);
        if (call.State == StubState.Outdated && ArgumentText.Fingerprint(text) == call[StubParameter.Seen])
            return call[StubParameter.Before] == source ? new StubSlot(StubState.Local) : new StubSlot(StubState.Outdated) { Before = call[StubParameter.Before] };
        return changed ? new StubSlot(StubState.Outdated) { Before = then } : new StubSlot(StubState.Local);
    }

    private static StubSlot FromCentral(TranslatedUnit? central) => central is null
        ? new StubSlot(StubState.Missing, "")
        : new StubSlot(central.IsOutdated ? StubState.CentralOutdated : StubState.Central, ArgumentText.Of(central.Text));
}
