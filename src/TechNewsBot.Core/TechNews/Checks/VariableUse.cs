using System.Buffers;
using System.Text;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Checks;

/// <summary>Which variables of a unit a translation uses, by their names or by what they stand for.</summary>
internal static class VariableUse
{
    // [[m:Special:MyLanguage/Tech/News]] leads to the same page without it.
    private const string InMyLanguage = "Special:MyLanguage/";

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    // What languages put between the digits of one number.
    private static readonly SearchValues<char> InNumbers = SearchValues.Create(" ,.'’\u00a0\u2009\u202f٬٫");

    /// <summary>The variables that a translation does not use. Figures count in any script and with any separators, so that a date in another language's words is found.</summary>
    public static IReadOnlyList<NewsVariable> Missing(NewsUnit unit, string translation)
    {
        if (unit.Variables.Count == 0)
            return [];
        var named = Names(unit, translation).ToHashSet();
        var numbers = new Lazy<HashSet<string>>(() => [.. Numbers(translation)]);
        return [.. unit.Variables.DistinctBy(variable => variable.Name).Where(variable => !named.Contains(variable.Name) && !StandsIn(variable.Value.Trim(), translation, numbers))];
    }

    /// <summary>What looks like a variable in a translation and is none of its unit, with the dollar sign, each once.</summary>
    public static IReadOnlyList<string> Unknown(NewsUnit unit, string translation)
    {
        var unknown = new List<string>();
        for (var at = translation.IndexOf('$', StringComparison.Ordinal); at >= 0; at = translation.IndexOf('$', at + 1))
        {
            var rest = translation.AsSpan(at + 1);
            var length = rest.IndexOfAnyExcept(NameCharacters);
            var name = "$" + (length < 0 ? rest : rest[..length]).ToString();
            // A price in the source is a price in the translation.
            if (name.Length > 1 && unit.VariableAt(rest) is null && !unit.Text.Contains(name, StringComparison.Ordinal))
                unknown.Add(name);
        }
        return [.. unknown.Distinct()];
    }

    private static IEnumerable<string> Names(NewsUnit unit, string translation)
    {
        for (var at = translation.IndexOf('$', StringComparison.Ordinal); at >= 0; at = translation.IndexOf('$', at + 1))
        {
            if (unit.VariableAt(translation.AsSpan(at + 1)) is { } variable)
                yield return variable.Name;
        }
    }

    private static bool StandsIn(string value, string translation, Lazy<HashSet<string>> numbers)
    {
        if (StandsAlone(value, translation) || StandsAlone(value.Replace(InMyLanguage, "", StringComparison.Ordinal), translation))
            return true;
        if (Numbers(value).ToList() is { Count: > 0 } wanted)
            return wanted.TrueForAll(numbers.Value.Contains);
        return value.StartsWith('<') && PlainText.Of(value) is { Length: > 0 } plain && translation.Contains(plain, StringComparison.Ordinal);
    }

    // The 4 of 14 is not the value 4. Words may have endings.
    private static bool StandsAlone(string value, string translation)
    {
        if (value.Length == 0)
            return true;
        for (var at = translation.IndexOf(value, StringComparison.Ordinal); at >= 0; at = translation.IndexOf(value, at + 1, StringComparison.Ordinal))
        {
            var end = at + value.Length;
            if (!(at > 0 && char.IsDigit(translation[at - 1]) && char.IsDigit(value[0])) && !(end < translation.Length && char.IsDigit(translation[end]) && char.IsDigit(value[^1])))
                return true;
        }
        return false;
    }

    private static IEnumerable<string> Numbers(string text)
    {
        var number = new StringBuilder();
        var isAfterSeparator = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsDigit(rune))
            {
                number.Append((int)Rune.GetNumericValue(rune));
                isAfterSeparator = false;
            }
            else if (number.Length > 0 && !isAfterSeparator && rune.IsBmp && InNumbers.Contains((char)rune.Value))
            {
                isAfterSeparator = true;
            }
            else if (number.Length > 0)
            {
                yield return number.ToString();
                number.Clear();
                isAfterSeparator = false;
            }
        }
        if (number.Length > 0)
            yield return number.ToString();
    }
}
