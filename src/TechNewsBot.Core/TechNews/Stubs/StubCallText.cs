using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Aids;
using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.TechNews.Offers;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>Writes a unit's call: one parameter a line, the slot last, so that it is easy to find in the source editor.</summary>
internal sealed class StubCallText(StubTemplates templates, Messages messages)
{
    // Of all that stands before the slot.
    private const int UsualLength = 1000;

    private readonly StubWarning warning = new(messages);

    /// <summary>The call for a unit of the source.</summary>
    /// <param name="entry">The unit.</param>
    /// <param name="page">The page that its call stands on.</param>
    public string Of(StubEntry entry, string page)
    {
        var (unit, slot, call, text) = (entry.Unit, entry.Slot, entry.Call, entry.Text);
        return Write(call, slot.Text is { } given ? given + "\n" : Kept(call!, page), new(StubParameter.InOrder.Count)
        {
            [StubParameter.Id] = unit.Id,
            [StubParameter.Kind] = unit.Place.Kind.ToString().ToLowerInvariant(),
            [StubParameter.State] = slot.State.Word(),
            [StubParameter.Seen] = text.Length > 0 && slot.State != StubState.Local ? ArgumentText.Fingerprint(text) : slot.Declined,
            [StubParameter.Page] = ArgumentText.Of(unit.Page),
            [StubParameter.CentralPage] = ArgumentText.Of(unit.CentralPage),
            [StubParameter.Icons] = ArgumentText.Of(unit.Place.Icons),
            [StubParameter.References] = ArgumentText.Of(unit.Place.References),
            [StubParameter.Language] = unit.Language,
            [StubParameter.Direction] = Direction(unit.Language),
            [StubParameter.Source] = unit.Argument,
            [StubParameter.Before] = slot.Before,
            [StubParameter.Difference] = slot.Before.Length == 0 ? "" : SourceChange.Between(slot.Before, unit.Argument),
            [StubParameter.Central] = Central(entry),
            [StubParameter.Fallback] = slot.State is StubState.Missing or StubState.Suggested ? Fallback(unit) : "",
            [StubParameter.From] = slot.From?.ToString() ?? "",
            [StubParameter.Hint] = Hint(slot),
            [StubParameter.Similar] = slot.Similar,
            [StubParameter.Warning] = warning.Of(entry),
            [StubParameter.Offered] = slot.State == StubState.Local ? Offered(unit, text, call) : "",
            [StubParameter.Waits] = slot.State == StubState.Local && unit.Waiting is { } waiting && waiting.Fingerprint == LocalText.Of(unit.News, text) ? Waits(waiting) : "",
            [StubParameter.Shown] = Shown(entry.Filled, text, entry.OpenMarkup),
        });
    }

    /// <summary>The call of a unit that the source no longer has.</summary>
    /// <param name="call">The call as it stands.</param>
    /// <param name="id">A number that no other call has.</param>
    /// <param name="state">Removed, or joined with another unit.</param>
    /// <param name="page">The page that the call stands on.</param>
    public string Spare(StubCall call, string id, StubState state, string page)
    {
        var parameters = call.Parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value);
        foreach (var name in new[] { StubParameter.Seen, StubParameter.CentralPage, StubParameter.Before, StubParameter.Difference, StubParameter.Central, StubParameter.Fallback, StubParameter.From, StubParameter.Hint, StubParameter.Similar, StubParameter.Warning, StubParameter.Offered, StubParameter.Waits })
            parameters.Remove(name);
        parameters[StubParameter.Id] = id;
        parameters[StubParameter.State] = state.Word();
        parameters[StubParameter.Shown] = Shown(call.Text, call.Text, OpenMarkup.Find(call.Text));
        return Write(call, Kept(call, page), parameters);
    }

    private static string Central(StubEntry entry) =>
        entry.Slot is { Text: null, State: StubState.Missing or StubState.Local or StubState.Outdated }
        && entry.Unit.Central is { } central && ArgumentText.Of(central.Text) is var text && text != entry.Text ? text : "";

    // The page remembers it too, should the bot's memory be lost.
    private static string Offered(StubUnit unit, string text, StubCall? call)
    {
        var mark = call?[StubParameter.Offered] ?? "";
        if (unit.Offered.Count == 0 && mark.Length == 0)
            return "";
        var offer = LocalText.Of(unit.News, text);
        return unit.Offered.Contains(offer) || offer == mark ? offer : "";
    }

    private string Waits(WaitingOffer offer) => messages.Format("technewsbot-stub-waits", templates.Profile.FormatTimestamp(offer.Until));

    private static string Fallback(StubUnit unit) => unit.Fallback is { } fallback
        ? $"<div {TextDirection.Attributes(fallback.Language)}>{ArgumentText.Of(fallback.Text)}</div>"
        : "";

    private string Hint(StubSlot slot) => slot switch
    {
        { Aid: { Source: AidSource.Machine } machine } => messages.Format("technewsbot-stub-machine", ArgumentText.Plain(machine.Service)),
        { Aid: { } memory } => messages.Format("technewsbot-stub-memory", templates.Profile.FormatNumber(memory.Likeness)),
        { From: { } from } => messages.Format(slot.State == StubState.Suggested ? "technewsbot-stub-suggested" : "technewsbot-stub-similar", TextDirection.Isolate(from.ToString(), messages.Language)),
        _ => "",
    };

    // A slot that is moved to the end of its call gets a line break after it; one that stood there stays to the character.
    private static string Kept(StubCall call, string page)
    {
        if (call.Moved is { } moved)
            return moved + "\n";
        var raw = call.Slot.In(page);
        return call.Slot.End == call.Span.End - 2 || raw.EndsWith('\n') ? raw : raw + "\n";
    }

    private static string Direction(string language) => TextDirection.Of(language) is var direction && direction == "ltr" ? "" : direction;

    // Markup that would reach into the page around it is shown as it is written.
    private static string Shown(string filled, string text, string? openMarkup) =>
        openMarkup is not null ? ArgumentText.Plain(filled)
        : ArgumentText.Of(filled) is var shown && shown == text && filled == text ? ""
        : shown;

    private string Write(StubCall? call, string slot, Dictionary<string, string> parameters)
    {
        parameters[StubParameter.Own] = OwnValues.Of(parameters, call);
        var text = new StringBuilder("{{", UsualLength + slot.Length).Append(templates.Unit).Append('\n');
        foreach (var name in StubParameter.InOrder)
        {
            if (parameters.GetValueOrDefault(name, "") is { Length: > 0 } value)
                text.Append('|').Append(name).Append('=').Append(value).Append('\n');
        }
        foreach (var other in call?.Others ?? [])
            text.Append('|').Append(other).Append('\n');
        return text.Append('|').Append(StubParameter.Text).Append('=').Append(slot).Append("}}").ToString();
    }
}
