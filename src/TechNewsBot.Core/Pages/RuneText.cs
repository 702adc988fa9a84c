using System.Text;

namespace TechNewsBot.Core.Pages;

/// <summary>Characters beyond 16 bits in a text that is being built.</summary>
internal static class RuneText
{
    /// <summary>Adds the character without an object for it.</summary>
    public static void AppendRune(this StringBuilder text, Rune rune)
    {
        Span<char> letters = stackalloc char[2];
        text.Append(letters[..rune.EncodeToUtf16(letters)]);
    }
}
