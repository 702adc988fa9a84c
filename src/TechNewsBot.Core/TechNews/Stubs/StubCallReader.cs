using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>Reads calls of the unit template, whatever people made of them.</summary>
internal static class StubCallReader
{
    /// <summary>Reads one.</summary>
    /// <param name="text">The page.</param>
    /// <param name="call">The call.</param>
    public static StubCall Read(string text, TemplateCall call)
    {
        var slotAt = SlotAt(text, call);
        var before = slotAt < 0 ? [.. call.Arguments] : call.Arguments.Take(slotAt).ToList();
        var seen = before.Select(argument => argument.Name ?? "").ToHashSet();
        var after = slotAt < 0 ? [] : call.Arguments.Skip(slotAt + 1).SkipWhile(argument => !EndsSlot(text, call, argument, seen)).ToList();
        var slot = slotAt < 0 ? new TextSpan(call.Span.End - 2, 0) : SlotSpan(text, call, call.Arguments[slotAt], after);
        return Read(text, call.Span, slot, [.. before, .. after]);
    }

    private static StubCall Read(string text, TextSpan call, TextSpan slot, IReadOnlyList<TemplateArgument> arguments)
    {
        var isEmpty = string.IsNullOrWhiteSpace(slot.In(text));
        var own = OwnValues.Read(arguments.LastOrDefault(argument => argument.Name == StubParameter.Own)?.ValueSpan.In(text) ?? "");
        var parameters = new Dictionary<string, string>(arguments.Count);
        var stray = new StrayWords();
        var others = new List<TemplateArgument>();
        foreach (var argument in arguments)
        {
            var value = argument.ValueSpan.In(text);
            if (IsKnown(argument))
            {
                var (bots, theirs) = own.Part(argument.Name!, value);
                if (bots.Length > 0)
                    parameters[argument.Name!] = bots;
                stray.Add(argument.Name!, theirs, isBelow: bots.Length > 0);
            }
            else if (IsNameless(text, argument))
            {
                stray.Add(argument.Key, value.Trim(), isBelow: true);
            }
            else
            {
                others.Add(argument);
            }
        }
        return new StubCall(
            parameters.GetValueOrDefault(StubParameter.Id, ""),
            call,
            slot,
            parameters,
            [.. others.Select(argument => argument.Span.In(text).TrimEnd()), .. stray.Kept([.. others.Select(argument => argument.Key)], isEmpty)])
        {
            Moved = isEmpty ? stray.Translation : null,
            Own = own,
        };
    }

    // Where nothing has the slot's name, what has no name at all was meant for it.
    private static int SlotAt(string text, TemplateCall call)
    {
        var arguments = call.Arguments.ToList();
        var named = arguments.FindIndex(argument => argument.Name == StubParameter.Text);
        return named >= 0 ? named : arguments.FindIndex(argument => IsNameless(text, argument));
    }

    private static TextSpan SlotSpan(string text, TemplateCall call, TemplateArgument slot, List<TemplateArgument> after)
    {
        var start = slot.Name is null ? slot.Span.Start : slot.ValueSpan.Start;
        while (slot.Name is not null && text[start - 1] != '=')
            start--;
        return TextSpan.FromBounds(start, after.Count > 0 ? after[0].Span.Start - 1 : call.Span.End - 2);
    }

    private static bool IsKnown(TemplateArgument argument) => argument.Name is { } name && StubParameter.InOrder.Contains(name);

    private static bool IsNameless(string text, TemplateArgument argument) => argument.Name is null && !string.IsNullOrWhiteSpace(argument.ValueSpan.In(text));

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
