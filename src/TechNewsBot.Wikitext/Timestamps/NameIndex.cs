namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>Names that are looked for from their end, each with the number that it stands for.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<char, (string Name, int Value)[]> byLastCharacter;

    public NameIndex(IEnumerable<(string Name, int Value)> names) => byLastCharacter = names
        .Where(pair => pair.Name.Length > 0)
        .Distinct()
        .GroupBy(pair => char.ToUpperInvariant(pair.Name[^1]))
        .ToDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Name.Length).ToArray());

    /// <summary>The names that may end in this character, in either case, the longest first.</summary>
    public ReadOnlySpan<(string Name, int Value)> EndingIn(char character) =>
        byLastCharacter.GetValueOrDefault(char.ToUpperInvariant(character));
}
