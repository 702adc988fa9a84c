namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>
/// Reads a timestamp from its end, where its zone tells it from other text. White space is one space, a no-break one or
/// an entity; direction marks may stand anywhere.
/// </summary>
internal static class Backward
{
    private static readonly string[] SpaceEntities = ["&nbsp;", "&#160;", "&#32;", "&#xA0;"];
    private static readonly string[] MarkEntities = ["&lrm;", "&rlm;", "&#8206;", "&#8207;"];

    /// <summary>Where the direction marks begin that end at <paramref name="end"/>.</summary>
    public static int SkipMarks(string text, int end)
    {
        while (end > 0)
        {
            if (text[end - 1] is '\u200E' or '\u200F')
                end--;
            else if (text[end - 1] == ';' && EntityLength(text, end, MarkEntities) is > 0 and var length)
                end -= length;
            else
                break;
        }
        return end;
    }

    /// <summary>Where <paramref name="word"/> begins when it ends at <paramref name="end"/>, in any case; -1 when it does not.</summary>
    public static int Word(string text, int end, string word)
    {
        for (var i = word.Length - 1; i >= 0; i--)
        {
            end = SkipMarks(text, end);
            if (word[i] is '\u200E' or '\u200F')
                continue;
            if (end == 0)
                return -1;
            if (char.IsWhiteSpace(word[i]))
            {
                var before = Space(text, end);
                if (before == end)
                    return -1;
                end = before;
            }
            else if (text[end - 1] == word[i] || char.ToUpperInvariant(text[end - 1]) == char.ToUpperInvariant(word[i]))
                end--;
            else
                return -1;
        }
        return end;
    }

    /// <summary>Where the white space on the line begins that ends at <paramref name="end"/>; the same place when there is none.</summary>
    private static int Space(string text, int end)
    {
        // Two of them are a slip, many are a table.
        for (var i = 0; i < 3 && end > 0; i++)
        {
            if (char.IsWhiteSpace(text[end - 1]) && text[end - 1] is not ('\n' or '\r'))
                end--;
            else if (text[end - 1] == ';' && EntityLength(text, end, SpaceEntities) is > 0 and var length)
                end -= length;
            else
                break;
        }
        return end;
    }

    private static int EntityLength(string text, int end, string[] entities)
    {
        foreach (var entity in entities)
        {
            if (text.AsSpan(0, end).EndsWith(entity, StringComparison.OrdinalIgnoreCase))
                return entity.Length;
        }
        return 0;
    }
}
