namespace TechNewsBot.Wikitext;

/// <summary>
/// Collects replacements against one text and applies them together, so that every span means a place in the
/// original and all that is not replaced stays as it was.
/// </summary>
/// <param name="text">The text that all spans refer to.</param>
public sealed class TextSplice(string text)
{
    /// <summary>In the order of the text; at one place insertions stand before a replacement.</summary>
    private readonly List<(TextSpan Span, string With)> replacements = [];

    /// <summary>Puts <paramref name="with"/> in the place of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentException">The span reaches outside the text or overlaps one that is replaced already.</exception>
    public TextSplice Replace(TextSpan span, string with)
    {
        ArgumentNullException.ThrowIfNull(with);
        if (span.Start < 0 || span.Length < 0 || span.End > text.Length)
            throw new ArgumentOutOfRangeException(nameof(span), span, $"The text has {text.Length} characters.");
        var index = IndexAfter(span);
        if ((index > 0 && replacements[index - 1].Span.End > span.Start) || (index < replacements.Count && replacements[index].Span.Start < span.End))
            throw new ArgumentException($"Something at {span.Start} is replaced already.", nameof(span));
        replacements.Insert(index, (span, with));
        return this;
    }

    /// <summary>Puts <paramref name="with"/> before the character at <paramref name="at"/>; insertions at one place keep their order.</summary>
    /// <exception cref="ArgumentException">The place is outside the text or inside a span that is replaced already.</exception>
    public TextSplice Insert(int at, string with) => Replace(new TextSpan(at, 0), with);

    /// <summary>The text with everything replaced; the same text when nothing is.</summary>
    public string Apply()
    {
        if (replacements.Count == 0)
            return text;
        var length = text.Length + replacements.Sum(replacement => replacement.With.Length - replacement.Span.Length);
        return string.Create(length, (text, replacements), static (result, splice) =>
        {
            var end = 0;
            foreach (var (span, with) in splice.replacements)
            {
                splice.text.AsSpan(end, span.Start - end).CopyTo(result);
                result = result[(span.Start - end)..];
                with.CopyTo(result);
                result = result[with.Length..];
                end = span.End;
            }
            splice.text.AsSpan(end).CopyTo(result);
        });
    }

    private int IndexAfter(TextSpan span)
    {
        int low = 0, high = replacements.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var other = replacements[middle].Span;
            if (other.Start < span.Start || (other.Start == span.Start && other.End <= span.End))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
