using System.Globalization;
using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>The decimal digits that a wiki writes; those of ASCII are always understood too.</summary>
/// <param name="Zero">The digit zero; the others follow it, as in every script of Unicode.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DigitSet(char Zero)
{
    /// <summary>The digits 0 to 9.</summary>
    public static DigitSet Ascii { get; } = new('0');

    /// <summary>The digits that <paramref name="text"/> uses; those of ASCII when it has none of another script.</summary>
    public static DigitSet Of(string text)
    {
        foreach (var character in text)
        {
            if (char.IsDigit(character) && !char.IsAsciiDigit(character))
                return new DigitSet((char)(character - (int)char.GetNumericValue(character)));
        }
        return Ascii;
    }

    /// <summary>The digit's value, or -1 for any other character.</summary>
    public int Value(char character)
    {
        var ascii = (uint)(character - '0');
        if (ascii <= 9)
            return (int)ascii;
        var own = (uint)(character - Zero);
        return own <= 9 ? (int)own : -1;
    }

    /// <summary>The number in these digits, with zeros in front up to <paramref name="width"/>.</summary>
    public string Format(long number, int width = 1)
    {
        var text = number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
        var zero = Zero;
        return zero == '0' ? text : string.Create(text.Length, (text, zero), static (result, state) =>
        {
            for (var i = 0; i < result.Length; i++)
                result[i] = char.IsAsciiDigit(state.text[i]) ? (char)(state.zero + state.text[i] - '0') : state.text[i];
        });
    }
}
