using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>A unit's template call as it stands on a stub page.</summary>
/// <param name="Id">The unit's name; empty when the call does not tell.</param>
/// <param name="Span">Where the call stands.</param>
/// <param name="Slot">Where the translator's text stands, every character of it; empty at the end of the call when it has no slot.</param>
/// <param name="Parameters">The values of the bot's own parameters by name.</param>
/// <param name="Others">Arguments that people added before the slot, as they stand.</param>
internal sealed record StubCall(string Id, TextSpan Span, TextSpan Slot, IReadOnlyDictionary<string, string> Parameters, IReadOnlyList<string> Others)
{
    /// <summary>The value of a parameter; empty when it is not there.</summary>
    public string this[string parameter] => Parameters.GetValueOrDefault(parameter, "");

    public StubState State => StubStates.Read(this[StubParameter.State]);

    /// <summary>The slot's text without white space around it.</summary>
    public string TextIn(string page) => Slot.In(page).Trim();

    /// <summary>Whether the slot holds what the bot put there and nobody touched.</summary>
    public bool IsBots(string page) =>
        State is StubState.Central or StubState.CentralOutdated or StubState.Suggested && ArgumentText.Fingerprint(TextIn(page)) == this[StubParameter.Seen];

    /// <summary>Reads a call of the unit template.</summary>
    /// <param name="text">The page.</param>
    /// <param name="call">The call.</param>
    public static StubCall Read(string text, TemplateCall call)
    {
        var slotAt = call.Arguments.ToList().FindIndex(argument => argument.Name == StubParameter.Text);
        var before = slotAt < 0 ? [.. call.Arguments] : call.Arguments.Take(slotAt).ToList();
        var seen = before.Select(argument => argument.Name ?? "").ToHashSet();
        var after = slotAt < 0 ? [] : call.Arguments.Skip(slotAt + 1).SkipWhile(argument => !EndsSlot(text, call, argument, seen)).ToList();
        var parameters = new Dictionary<string, string>();
        foreach (var argument in before.Concat(after).Where(IsKnown))
            parameters[argument.Name!] = argument.ValueSpan.In(text);
        return new StubCall(
            parameters.GetValueOrDefault(StubParameter.Id, ""),
            call.Span,
            slotAt < 0 ? new TextSpan(call.Span.End - 2, 0) : SlotSpan(text, call, call.Arguments[slotAt], after),
            parameters,
            [.. before.Concat(after).Where(argument => !IsKnown(argument)).Select(argument => argument.Span.In(text).TrimEnd())]);
    }

    private static TextSpan SlotSpan(string text, TemplateCall call, TemplateArgument slot, List<TemplateArgument> after)
    {
        var start = slot.ValueSpan.Start;
        while (text[start - 1] != '=')
            start--;
        return TextSpan.FromBounds(start, after.Count > 0 ? after[0].Span.Start - 1 : call.Span.End - 2);
    }

    private static bool IsKnown(TemplateArgument argument) => argument.Name is { } name && StubParameter.InOrder.Contains(name);

    // The slot comes last, and a bare pipe in it is the translator's. Only a parameter that every call has, that this one has
    // not had yet, and that begins its line tells that people moved the slot up.
    private static bool EndsSlot(string text, TemplateCall call, TemplateArgument argument, HashSet<string> seen) =>
        argument.Name is { } name && StubParameter.Always.Contains(name) && !seen.Contains(name)
        && (BeginsLine(text, argument.Span.Start - 2) || !call.Span.In(text).Contains('\n', StringComparison.Ordinal));

    private static bool BeginsLine(string text, int at)
    {
        while (at >= 0 && text[at] is ' ' or '\t')
            at--;
        return at >= 0 && text[at] == '\n';
    }
}
