using System.Globalization;
using System.Text;

namespace TechNewsBot.Core.Pages;

/// <summary>Titles and names as they can be shown in one line.</summary>
internal static class ShownText
{
    private const int Usual = 160;

    /// <summary>The text without line breaks and control characters, cut after so many characters; empty when nothing in it can be seen. Broken surrogates become U+FFFD.</summary>
    public static string Of(string text, int longest = Usual)
    {
        var shown = new StringBuilder(Math.Min(text.Length, longest));
        var characters = 0;
        var isVisible = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var isSpace = category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator;
            isVisible |= !isSpace && category != UnicodeCategory.Format;
            // A mark stays with its letter.
            var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
            if (++characters > longest && !isMark)
                return shown.Append('…').ToString();
            if (isSpace)
                shown.Append(' ');
            else
                shown.Append(rune);
        }
        return isVisible ? shown.ToString().Trim() : "";
    }
}
