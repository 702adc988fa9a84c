using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>Turns a text from a stub page, where variables are filled in, into a translation with their names.</summary>
internal static class LocalTranslation
{
    /// <summary>The text with <c>$name</c> in place of each value that stands in it by itself; the longest values first.</summary>
    public static string Of(NewsUnit unit, string text)
    {
        var pieces = new List<(string Text, bool IsName)> { (text, false) };
        foreach (var variable in unit.Variables.Where(variable => variable.Value.Trim().Length > 0).OrderByDescending(variable => variable.Value.Trim().Length))
            pieces = [.. pieces.SelectMany(piece => piece.IsName ? [piece] : Cut(piece.Text, variable))];
        return string.Concat(pieces.Select(piece => piece.Text));
    }

    private static IEnumerable<(string Text, bool IsName)> Cut(string text, NewsVariable variable)
    {
        var value = variable.Value.Trim();
        var start = 0;
        for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at + value.Length, StringComparison.Ordinal))
        {
            if (!StandsAlone(text, at, value.Length))
                continue;
            yield return (text[start..at], false);
            yield return ("$" + variable.Name, true);
            start = at + value.Length;
        }
        yield return (text[start..], false);
    }

    // The 1 of 14 is not the value 1.
    private static bool StandsAlone(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]))
        && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]) || !char.IsLetterOrDigit(text[at + length - 1]));
}
