using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext;

/// <summary>A half-open stretch of a text, counted in UTF-16 code units.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="Length">Number of code units; zero for a place between two.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index just after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The stretch of <paramref name="text"/> that this span covers.</summary>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>Whether <paramref name="position"/> is the index of a code unit inside the span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether <paramref name="other"/> lies inside this span, ends included.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The span without white space at its ends; at its start when there is nothing else.</summary>
    internal TextSpan Trimmed(string text)
    {
        int start = Start, end = End;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return FromBounds(start, end);
    }
}
