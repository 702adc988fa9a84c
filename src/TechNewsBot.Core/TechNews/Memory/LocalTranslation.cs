using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>Turns a text from a stub page, where variables are filled in, into a translation with their names.</summary>
internal static class LocalTranslation
{
    /// <summary>
    /// The text with <c>$name</c> in place of each value that stands in it by itself, the longest values first. A value stays
    /// where it is in doubt which variable it is: the source has it in words too, or the text has it more or less often.
    /// </summary>
    public static string Of(NewsUnit unit, string text)
    {
        var (source, local) = (new ValuePlaces(unit, unit.Text), new ValuePlaces(unit, text));
        var splice = new TextSplice(text);
        foreach (var value in unit.Variables.Select(variable => variable.Value.Trim()).Where(value => value.Length > 0).Distinct().OrderByDescending(value => value.Length))
        {
            var (ofSource, ofText) = (source.Take(value).ToLookup(place => place.IsOfPlural), local.Take(value).ToLookup(place => place.IsOfPlural));
            if (ofSource[false].Count() == ofText[false].Count())
                Name(ofText[false], ofSource[false]);
            // A language may choose between forms more often than the source does.
            Name(ofText[true], ofSource[ofSource.Contains(true)]);
        }
        return splice.Apply();

        void Name(IEnumerable<ValuePlace> places, IEnumerable<ValuePlace> inSource)
        {
            if (inSource.Select(place => place.Name).Distinct().ToList() is not [{ } name] || !places.All(place => IsReadIn(place.Span, name)))
                return;
            foreach (var place in places.Where(place => place.Name is null))
                splice.Replace(place.Span, "$" + name);
        }

        // Not as a longer name with what follows.
        bool IsReadIn(TextSpan span, string name) => unit.VariableAt(string.Concat(name, text.AsSpan(span.End)))?.Name == name;
    }
}
