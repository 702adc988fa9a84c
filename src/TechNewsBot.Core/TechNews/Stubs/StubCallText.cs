using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Aids;
using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.TechNews.Offers;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>Writes a unit's call: one parameter a line, the slot last, so that it is easy to find in the source editor.</summary>
internal sealed class StubCallText(StubTemplates templates, Messages messages)
{
    private readonly StubWarning warning = new(messages);

    /// <summary>The call for a unit of the source.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="slot">What its slot should be.</param>
    /// <param name="call">The call as it stands; null for a new one.</param>
    /// <param name="page">The page that the call stands on.</param>
    public string Of(StubUnit unit, StubSlot slot, StubCall? call, string page)
    {
        var raw = slot.Text is { } given ? given + "\n" : Kept(call!, page);
        var isRemarked = slot is { State: StubState.Missing, Text: null };
        var text = isRemarked ? "" : raw.Trim();
        var filled = unit.News.Fill(text);
        var openMarkup = OpenMarkup.Find(filled);
        var isTheirs = isRemarked || slot.State is StubState.Local or StubState.Outdated;
        return Write(call, raw, new(StubParameter.InOrder.Count)
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
            [StubParameter.Central] = isTheirs && unit.Central is { } central && ArgumentText.Of(central.Text) != text ? ArgumentText.Of(central.Text) : "",
            [StubParameter.Fallback] = slot.State is StubState.Missing or StubState.Suggested ? Fallback(unit) : "",
            [StubParameter.From] = slot.From?.ToString() ?? "",
            [StubParameter.Hint] = Hint(slot),
            [StubParameter.Similar] = slot.Similar,
            [StubParameter.Warning] = warning.Of(unit, text, openMarkup),
            [StubParameter.Offered] = slot.State == StubState.Local ? Offered(unit, text, call) : "",
            [StubParameter.Waits] = slot.State == StubState.Local && unit.Waiting is { } waiting && waiting.Fingerprint == LocalText.Of(unit.News, text) ? Waits(waiting) : "",
            [StubParameter.Shown] = Shown(filled, text, openMarkup),
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
        parameters[StubParameter.Shown] = Shown(call.TextIn(page), call.TextIn(page), OpenMarkup.Find(call.TextIn(page)));
        return Write(call, Kept(call, page), parameters);
    }

    // The page remembers it too, should the bot's memory be lost.
    private static string Offered(StubUnit unit, string text, StubCall? call) =>
        LocalText.Of(unit.News, text) is var offer && (unit.Offered.Contains(offer) || call?[StubParameter.Offered] == offer) ? offer : "";

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
        : filled == text && ArgumentText.IsWhole(text) ? ""
        : ArgumentText.Of(filled);

    private string Write(StubCall? call, string slot, Dictionary<string, string> parameters)
    {
        parameters[StubParameter.Own] = OwnValues.Of(parameters, call);
        var text = new StringBuilder("{{").Append(templates.Unit).Append('\n');
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
