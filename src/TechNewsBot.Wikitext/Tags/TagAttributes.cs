using TechNewsBot.Wikitext.Scanning;

namespace TechNewsBot.Wikitext;

/// <summary>Makes tags with attributes of the scanner's marks.</summary>
internal static class TagAttributes
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>(0);

    public static Tag Tag(string text, TagMark mark)
    {
        var name = text[(mark.Start + 1)..mark.NameEnd].ToLowerInvariant();
        var attributesEnd = mark.OpenEnd - (text[mark.OpenEnd - 2] == '/' && mark.OpenEnd - 2 >= mark.NameEnd ? 2 : 1);
        var attributes = Read(text.AsSpan()[mark.NameEnd..attributesEnd]);
        return new Tag(name, attributes, TextSpan.FromBounds(mark.Start, mark.End), TextSpan.FromBounds(mark.OpenEnd, mark.CloseStart), mark.IsSelfClosing, mark.IsClosed);
    }

    /// <summary>The attributes as they stand in a tag or a table's mark.</summary>
    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<char> rest)
    {
        if (rest.IsWhiteSpace())
            return None;
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        // The old spelling of a translation variable: <tvar|name>
        if (rest[0] == '|')
            attributes["name"] = rest[1..].Trim().ToString();
        else
            while (TakeOne(ref rest, out var name, out var value))
                attributes.TryAdd(name, value);
        return attributes;
    }

    private static bool TakeOne(ref ReadOnlySpan<char> rest, out string name, out string value)
    {
        rest = rest.TrimStart().TrimStart('/').TrimStart();
        name = value = "";
        if (rest.IsEmpty)
            return false;
        var end = rest.IndexOfAny("= \t\r\n");
        name = rest[..Math.Max(end < 0 ? rest.Length : end, 1)].ToString();
        rest = rest[name.Length..].TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
            return true;
        rest = rest[1..].TrimStart();
        if (rest.IsEmpty)
            return true;
        var quote = rest[0];
        var quoted = quote is '"' or '\'';
        if (quoted)
            rest = rest[1..];
        end = quoted ? rest.IndexOf(quote) : rest.IndexOfAny(" \t\r\n");
        value = rest[..(end < 0 ? rest.Length : end)].ToString();
        rest = rest[Math.Min(rest.Length, value.Length + (quoted ? 1 : 0))..];
        return true;
    }
}
