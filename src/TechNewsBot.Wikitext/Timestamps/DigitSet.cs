using System.Globalization;
using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>The decimal digits that a wiki writes; those of ASCII are always understood too.</summary>
/// <param name="Digits">The digits from zero to nine.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DigitSet(string Digits)
{
    /// <summary>What Classical Chinese writes ($digitTransformTable in MessagesLzh); elsewhere these are words.</summary>
    private const string Chinese = "〇一二三四五六七八九";

    /// <summary>The digits 0 to 9.</summary>
    public static DigitSet Ascii { get; } = new("0123456789");

    /// <summary>The digits that <paramref name="text"/> uses; those of ASCII when it has none of another script.</summary>
    public static DigitSet Of(string text)
    {
        foreach (var character in text)
        {
            // In every script of Unicode the digits follow each other.
            if (char.IsDigit(character))
                return new DigitSet(string.Concat(Enumerable.Range(0, 10).Select(value => (char)(character - (int)char.GetNumericValue(character) + value))));
        }
        return text.Any(character => Chinese.Contains(character, StringComparison.Ordinal)) ? new DigitSet(Chinese) : Ascii;
    }

    /// <summary>The digit's value, or -1 for any other character.</summary>
    public int Value(char character)
    {
        if (char.IsAscii(character))
            return char.IsAsciiDigit(character) ? character - '0' : -1;
        return Digits.IndexOf(character, StringComparison.Ordinal);
    }

    /// <summary>The number in these digits, with zeros in front up to <paramref name="width"/>.</summary>
    public string Format(long number, int width = 1)
    {
        var text = number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
        return string.Create(text.Length, (text, Digits), static (result, state) =>
        {
            for (var i = 0; i < result.Length; i++)
                result[i] = char.IsAsciiDigit(state.text[i]) ? state.Digits[state.text[i] - '0'] : state.text[i];
        });
    }
}
