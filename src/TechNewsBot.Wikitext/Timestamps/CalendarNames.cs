namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>The names of the months, or of the days of the week, in every form and variant of the wiki's language.</summary>
/// <param name="forms">For each form, as the nominative or the short one, the names in their order; empty where the wiki gives none.</param>
internal sealed class CalendarNames(IReadOnlyList<IReadOnlyList<string>> forms)
{
    /// <summary>For each form the names in their order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Forms => forms;

    /// <summary>The longest name of <paramref name="value"/> that stands at <paramref name="position"/>, and its form; form -1 when none does.</summary>
    public (int Form, int Length) At(string text, int position, int value)
    {
        var found = (Form: -1, Length: 0);
        for (var form = 0; form < forms.Count; form++)
        {
            var name = forms[form][value];
            if (name.Length > found.Length && string.Compare(text, position, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                found = (form, name.Length);
        }
        return found;
    }

    /// <summary>Every name in every form, with its index in the form.</summary>
    public IEnumerable<(string Name, int Value)> All() => forms.SelectMany(names => names.Select((name, value) => (name, value)));

    /// <summary>The names in the forms that the one with this index may be, as far as one name tells, in the language and in its variants.</summary>
    /// <param name="form">The form that was seen.</param>
    /// <param name="value">The index of the name that was seen: in a form where it is the same, the others may be different.</param>
    /// <param name="formsInVariant">How many forms the language and each variant has.</param>
    public IEnumerable<(string Name, int Value)> InFormsLike(int form, int value, int formsInVariant) => Enumerable.Range(0, forms.Count)
        .Where(other => forms[other - (other % formsInVariant) + (form % formsInVariant)][value] == forms[other][value])
        .SelectMany(other => forms[other].Select((name, index) => (name, index)));
}
