namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>The names of the months, or of the days of the week, in every form and variant of the wiki's language.</summary>
internal sealed class CalendarNames
{
    private readonly Dictionary<char, (string Name, int Value)[]> byLastCharacter;

    /// <param name="forms">For each form, as the nominative or the short one, the names in their order; empty where the wiki gives none.</param>
    public CalendarNames(IReadOnlyList<IReadOnlyList<string>> forms)
    {
        Forms = forms;
        byLastCharacter = forms
            .SelectMany(names => names.SelectMany((name, value) => Spellings(name).Select(spelling => (Name: spelling, Value: value))))
            .Distinct()
            .GroupBy(pair => char.ToUpperInvariant(pair.Name[^1]))
            .ToDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Name.Length).ToArray());
    }

    /// <summary>For each form the names in their order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Forms { get; }

    /// <summary>The names that end in this character, in either case: the longest first, each with its index in the form.</summary>
    public ReadOnlySpan<(string Name, int Value)> EndingIn(char character) =>
        byLastCharacter.GetValueOrDefault(char.ToUpperInvariant(character));

    /// <summary>The longest name of <paramref name="value"/> that stands at <paramref name="position"/>, and its form; form -1 when none does.</summary>
    public (int Form, int Length) At(string text, int position, int value)
    {
        var found = (Form: -1, Length: 0);
        for (var form = 0; form < Forms.Count; form++)
        {
            var name = value < Forms[form].Count ? Forms[form][value] : "";
            if (name.Length > found.Length && string.Compare(text, position, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                found = (form, name.Length);
        }
        return found;
    }

    /// <summary>A short name is seen with a full stop and without one (Pywikibot, TimeStripper).</summary>
    private static string[] Spellings(string name) => name.TrimEnd('.') switch
    {
        "" => [],
        var bare when bare.Length > 5 && bare.Length == name.Length => [name],
        var bare => [bare, bare + "."],
    };
}
