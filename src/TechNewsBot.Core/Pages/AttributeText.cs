using System.Text;

namespace TechNewsBot.Core.Pages;

/// <summary>Any text as the value of an HTML attribute in double quotes.</summary>
internal static class AttributeText
{
    /// <summary>The text with references for what could be markup.</summary>
    // Entities, not nowiki: a strip marker would end up in the attribute.
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && !char.IsAsciiLetterOrDigit((char)rune.Value) && !" .,()-".Contains((char)rune.Value, StringComparison.Ordinal))
                escaped.Append($"&#{rune.Value};");
            else
                escaped.Append(rune);
        }
        return escaped.ToString();
    }
}
