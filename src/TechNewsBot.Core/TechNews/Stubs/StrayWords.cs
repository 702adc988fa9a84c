namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>What people wrote into a call beside its slot.</summary>
internal sealed class StrayWords
{
    private const string KeptAs = "kept-";

    private readonly List<(string Text, string Parameter, bool IsTranslation)> words = [];

    /// <summary>The words that belong into an empty slot; null when there are none.</summary>
    public string? Translation =>
        words.Where(word => word.IsTranslation).Select(word => word.Text).ToList() is { Count: > 0 } found ? string.Join('\n', found) : null;

    /// <summary>
    /// Words in a parameter: below the bot's, over the source and over a text to take from, people translate; anywhere else
    /// they remark on what stands there.
    /// </summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="text">The words; empty for none.</param>
    /// <param name="isBelow">Whether they stand below the bot's.</param>
    public void Add(string parameter, string text, bool isBelow)
    {
        if (text.Length > 0)
            words.Add((text, parameter, isBelow || parameter is StubParameter.Source or StubParameter.Similar));
    }

    /// <summary>Arguments that keep the words, under names that no other one has.</summary>
    /// <param name="taken">The names of the others.</param>
    /// <param name="isEmpty">Whether the slot is empty, and takes the translation.</param>
    public IEnumerable<string> Kept(HashSet<string> taken, bool isEmpty)
    {
        foreach (var (text, parameter, _) in words.Where(word => !isEmpty || !word.IsTranslation))
        {
            var name = KeptAs + parameter;
            for (var number = 2; !taken.Add(name); number++)
                name = $"{KeptAs}{parameter}-{number}";
            yield return $"{name}={text}";
        }
    }
}
