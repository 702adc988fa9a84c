namespace TechNewsBot.Core.Requests.Words;

/// <summary>A word or phrase as the configuration writes it: <c>word</c> begins a word, <c>*word</c> may stand inside one, and in <c>word|</c> it also ends there.</summary>
/// <param name="Letters">The letters that count.</param>
/// <param name="IsAnywhere">Whether it may begin inside a word.</param>
/// <param name="IsWhole">Whether nothing of the word may follow.</param>
internal sealed record WordPattern(string Letters, bool IsAnywhere, bool IsWhole)
{
    /// <summary>Reads one; null when no letter is left of it.</summary>
    public static WordPattern? Read(string written)
    {
        var bare = written.TrimStart('*').TrimEnd('|');
        var letters = new string([.. bare.Select(FoldedText.Of).Where(letter => letter != FoldedText.Nothing)]).Trim();
        return letters.Length == 0
            ? null
            : new WordPattern(letters, written.StartsWith('*') || FoldedText.IsUnspaced(letters[0]), written.EndsWith('|'));
    }
}
