using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>Reads tags and finds for each closing one the last open one of its name, wherever that stands.</summary>
internal sealed class TagReader(string text, Scan scan)
{
    private readonly Dictionary<string, NameState> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the tag at the less-than sign, if it is one.</summary>
    /// <param name="start">Index of the less-than sign.</param>
    /// <param name="limit">Where the text to look at ends.</param>
    public TagStep Read(int start, int limit)
    {
        var isClosing = start + 1 < limit && text[start + 1] == '/';
        var nameStart = isClosing ? start + 2 : start + 1;
        var nameEnd = NameEnd(nameStart, limit);
        if (isClosing)
            return ReadClosing(start, nameStart, nameEnd, limit);
        if (nameEnd == nameStart || nameEnd == limit)
            return new TagStep(start + 1);
        var close = text.AsSpan(nameEnd, limit - nameEnd).IndexOfAny('<', '>');
        if (close < 0 || text[nameEnd + close] == '<' || !MayFollowName(text[nameEnd]))
            return new TagStep(start + 1);
        return ReadOpening(start, nameEnd, nameEnd + close + 1, limit);
    }

    private static bool MayFollowName(char character) => character is '>' or '/' or '|' || char.IsWhiteSpace(character);

    private TagStep ReadOpening(int start, int nameEnd, int openEnd, int limit)
    {
        var name = text.AsSpan(start + 1, nameEnd - start - 1);
        var mark = new TagMark { Start = start, NameEnd = nameEnd, OpenEnd = openEnd, CloseStart = openEnd, End = openEnd, Outer = -1 };
        mark.IsSelfClosing = text[openEnd - 2] == '/' || TagNames.IsVoid(name);
        if (mark.IsSelfClosing)
        {
            scan.Tags.Add(mark);
            return new TagStep(openEnd);
        }
        var isOpaque = TagNames.IsOpaque(name);
        if (isOpaque || TagNames.IsIsolated(name))
        {
            var (closeStart, closeEnd) = ClosingTag(name, openEnd);
            if (closeEnd > limit)
                return new TagStep(start + 1);
            mark.CloseStart = closeStart;
            mark.End = closeEnd;
            scan.Tags.Add(mark);
            if (!isOpaque)
                return new TagStep(openEnd, IsolatedEnd: closeStart);
            scan.Opaque.Add(TextSpan.FromBounds(openEnd, closeStart));
            return new TagStep(closeEnd);
        }
        ref var state = ref State(name);
        mark.Outer = state.LastOpen;
        state.LastOpen = scan.Tags.Count;
        scan.Tags.Add(mark);
        // A variable's name would split a template's argument, but Translate takes its tags out first.
        var vanishes = TagNames.Vanishes(name);
        return new TagStep(vanishes || name.Equals("tvar", StringComparison.OrdinalIgnoreCase) ? openEnd : nameEnd, Vanishes: vanishes);
    }

    private TagStep ReadClosing(int start, int nameStart, int nameEnd, int limit)
    {
        var end = nameEnd;
        while (end < limit && char.IsWhiteSpace(text[end]))
            end++;
        if (end == limit || text[end] != '>')
            return new TagStep(start + 1);
        // </> closes the old spelling of a translation variable.
        var name = nameEnd == nameStart ? "tvar" : text.AsSpan(nameStart, nameEnd - nameStart);
        ref var state = ref State(name);
        if (state.LastOpen >= 0)
        {
            ref var mark = ref CollectionsMarshal.AsSpan(scan.Tags)[state.LastOpen];
            mark.CloseStart = start;
            mark.End = end + 1;
            state.LastOpen = mark.Outer;
        }
        return new TagStep(end + 1, Vanishes: TagNames.Vanishes(name));
    }

    /// <summary>
    /// The next closing tag of an extension tag; past the end of the text when there is none. The last answer is kept,
    /// so that a million opening tags do not search the text a million times.
    /// </summary>
    private (int Start, int End) ClosingTag(ReadOnlySpan<char> name, int from)
    {
        ref var state = ref State(name);
        if (state.NextCloseStart >= from)
            return (state.NextCloseStart, state.NextCloseEnd);
        for (var position = from; ;)
        {
            var found = text.AsSpan(position).IndexOf("</");
            if (found < 0)
                break;
            position += found + 2;
            var end = position + name.Length;
            if (end > text.Length || !text.AsSpan(position, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
                continue;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
            if (end < text.Length && text[end] == '>')
                return (state.NextCloseStart, state.NextCloseEnd) = (position - 2, end + 1);
        }
        return (state.NextCloseStart, state.NextCloseEnd) = (text.Length, text.Length + 1);
    }

    private int NameEnd(int start, int limit)
    {
        if (start >= limit || !char.IsAsciiLetter(text[start]))
            return start;
        var end = start + 1;
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':'))
            end++;
        return end;
    }

    private ref NameState State(ReadOnlySpan<char> name)
    {
        ref var state = ref CollectionsMarshal.GetValueRefOrAddDefault(names.GetAlternateLookup<ReadOnlySpan<char>>(), name, out var exists);
        if (!exists)
            state = new NameState();
        return ref state;
    }

    /// <summary>What is known of the tags of one name.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct NameState()
    {
        public int LastOpen = -1;
        public int NextCloseStart = -1;
        public int NextCloseEnd = -1;
    }
}
