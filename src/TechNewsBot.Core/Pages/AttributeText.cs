using System.Buffers;
using System.Text;

namespace TechNewsBot.Core.Pages;

/// <summary>Any text as the value of an HTML attribute in double quotes.</summary>
internal static class AttributeText
{
    private static readonly SearchValues<char> Harmless = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,()-");

    /// <summary>The text with references for what could be markup.</summary>
    // Entities, not nowiki: a strip marker would end up in the attribute.
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Harmless))
            return text;
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && !Harmless.Contains((char)rune.Value))
                escaped.Append($"&#{rune.Value};");
            else
                escaped.AppendRune(rune);
        }
        return escaped.ToString();
    }
}
