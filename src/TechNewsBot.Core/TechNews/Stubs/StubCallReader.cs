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
        if (slotAt < 0)
            return Read(text, call.Span, new TextSpan(call.Span.End - 2, 0), call.Arguments);
        var after = AfterSlot(text, call, slotAt);
        return Read(text, call.Span, SlotSpan(text, call, call.Arguments[slotAt], after), [.. call.Arguments.Take(slotAt), .. after]);
    }

    private static StubCall Read(string text, TextSpan call, TextSpan slot, IReadOnlyList<TemplateArgument> arguments)
    {
        var written = slot.In(text).Trim();
        var isEmpty = written.Length == 0;
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
        var moved = isEmpty ? stray.Translation : null;
        return new StubCall(
            parameters.GetValueOrDefault(StubParameter.Id, ""),
            call,
            slot,
            parameters,
            [.. others.Select(argument => argument.Span.In(text).TrimEnd()), .. stray.Kept([.. others.Select(argument => argument.Key)], isEmpty)])
        {
            Text = moved ?? written,
            Moved = moved,
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

    private static List<TemplateArgument> AfterSlot(string text, TemplateCall call, int slotAt)
    {
        if (slotAt == call.Arguments.Count - 1)
            return [];
        var seen = call.Arguments.Take(slotAt).Select(argument => argument.Name ?? "").ToHashSet();
        return [.. call.Arguments.Skip(slotAt + 1).SkipWhile(argument => !EndsSlot(text, call, argument, seen))];
    }

    private static TextSpan SlotSpan(string text, TemplateCall call, TemplateArgument slot, List<TemplateArgument> after)
    {
        var start = slot.Name is null ? slot.Span.Start : slot.ValueSpan.Start;
        while (slot.Name is not null && text[start - 1] != '=')
            start--;
        return TextSpan.FromBounds(start, after.Count > 0 ? after[0].Span.Start - 1 : call.Span.End - 2);
    }

    private static bool IsKnown(TemplateArgument argument) => argument.Name is { } name && StubParameter.Bots.Contains(name);

    private static bool IsNameless(string text, TemplateArgument argument) => argument.Name is null && !string.IsNullOrWhiteSpace(argument.ValueSpan.In(text));

    // The slot comes last, and a bare pipe in it is the translator's. Only a parameter that every call has, that this one has
    // not had yet, and that begins its line tells that people moved the slot up.
    private static bool EndsSlot(string text, TemplateCall call, TemplateArgument argument, HashSet<string> seen) =>
        argument.Name is { } name && StubParameter.Always.Contains(name) && !seen.Contains(name)
        && (BeginsLine(text, argument.Span.Start - 2) || !text.AsSpan(call.Span.Start, call.Span.Length).Contains('\n'));

    private static bool BeginsLine(string text, int at)
    {
        while (at >= 0 && text[at] is ' ' or '\t')
            at--;
        return at >= 0 && text[at] == '\n';
    }
}
