using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Aids;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>A unit's call as it should be.</summary>
/// <param name="State">How the text stands.</param>
/// <param name="Text">What the bot puts into the slot; null to leave every character in it alone.</param>
internal sealed record StubSlot(StubState State, string? Text = null)
{
    /// <summary>The source that an outdated or similar text answers; empty for none, or where it is not known.</summary>
    public string Before { get; init; } = "";

    /// <summary>The earlier issue that a suggestion comes from; null without one.</summary>
    public IssueName? From { get; init; }

    /// <summary>A text to take from: a translation of a similar source, or a suggestion of the central wiki; empty for none.</summary>
    public string Similar { get; init; } = "";

    /// <summary>The central wiki's suggestion that <see cref="Similar"/> is; null when it is none.</summary>
    public TranslationAid? Aid { get; init; }

    /// <summary>The fingerprint of a suggestion that a translator took out, so that it is not made again; empty for none.</summary>
    public string Declined { get; init; } = "";

    /// <summary>
    /// What becomes of a slot. A text that the bot put there follows the central wiki; a text that a person wrote stays,
    /// and counts as outdated from when its source changes until the person changes it too.
    /// </summary>
    /// <param name="unit">The unit now.</param>
    /// <param name="call">The call as it stands; null for a new one.</param>
    public static StubSlot For(StubUnit unit, StubCall? call)
    {
        if (call is null or { Text: "" })
            return Empty(unit, call);
        if (!call.HasText)
            return Remarked(unit, call);
        var source = unit.Argument;
        var then = call[StubParameter.Source];
        var changed = call.AnswersAnother(source);
        if (call.IsBots)
            return call.State == StubState.Suggested ? Suggested(unit, call, changed) : Followed(unit, call, changed ? then : "");
        if (call.State == StubState.Outdated && ArgumentText.Fingerprint(call.Text) == call[StubParameter.Seen])
            return call[StubParameter.Before] is var before && before.Length > 0 && before == source ? new StubSlot(StubState.Local) : new StubSlot(StubState.Outdated) { Before = before };
        return changed ? new StubSlot(StubState.Outdated) { Before = then } : new StubSlot(StubState.Local);
    }

    private static StubSlot Empty(StubUnit unit, StubCall? call)
    {
        if (unit.Central is not null)
            return FromCentral(unit.Central);
        var declined = call?.State is StubState.Missing or StubState.Suggested ? call[StubParameter.Seen] : "";
        var missing = new StubSlot(StubState.Missing, "") { Declined = declined };
        if (unit.Offer is not { Before: null } && call is not null && Similarity(unit, call) is { } from)
            return missing with { From = from, Similar = call[StubParameter.Similar], Before = call[StubParameter.Before] };
        if (unit.Offer is not { } offer)
            return unit.Aid is { } aid ? missing with { Similar = ArgumentText.Of(unit.News.Fill(aid.Text)), Aid = aid } : missing;
        var text = ArgumentText.Of(offer.Text);
        if (offer.Before is { } before)
            return missing with { From = offer.From, Similar = text, Before = ArgumentText.Of(before) };
        return ArgumentText.Fingerprint(text) == declined ? missing : new StubSlot(StubState.Suggested, text) { From = offer.From };
    }

    // A comment in the slot is a person's: nothing may take its place, and it is no translation.
    private static StubSlot Remarked(StubUnit unit, StubCall call) =>
        Empty(unit with { Central = null, Offer = unit.Offer is { Before: null } ? null : unit.Offer }, call) with { Text = null };

    // The issue that a similar text comes from, which stands by the slot and stays like a suggestion.
    private static IssueName? Similarity(StubUnit unit, StubCall call) =>
        call.Answers(unit.Argument) && call[StubParameter.Similar].Length > 0 && IssueName.TryParse(call[StubParameter.From], out var from) ? from : null;

    // A suggestion stays what it was while its source does, whatever was remembered since.
    private static StubSlot Suggested(StubUnit unit, StubCall call, bool changed) =>
        changed || unit.Central is not null || !IssueName.TryParse(call[StubParameter.From], out var from)
            ? Empty(unit, call: null)
            : new StubSlot(StubState.Suggested) { From = from };

    // What the source was is known from when it changed under the eyes of the bot.
    private static StubSlot Followed(StubUnit unit, StubCall call, string then)
    {
        var slot = unit.Central is null
            ? new StubSlot(then.Length > 0 ? StubState.CentralOutdated : call.State)
            : FromCentral(unit.Central);
        var before = call.State == StubState.CentralOutdated && call[StubParameter.Before].Length > 0 ? call[StubParameter.Before] : then;
        return slot.State == StubState.CentralOutdated && before != unit.Argument ? slot with { Before = before } : slot;
    }

    private static StubSlot FromCentral(TranslatedUnit central) =>
        new(central.IsOutdated ? StubState.CentralOutdated : StubState.Central, ArgumentText.Of(central.Text));
}
