namespace TechNewsBot.Storage.Hints;

/// <summary>What a text must be like to be found.</summary>
/// <param name="Wiki">It is of this wiki,</param>
/// <param name="Origins">and of one of these origins.</param>
/// <param name="Key">It is not this one.</param>
/// <param name="Pieces">It has some of these pieces.</param>
/// <param name="Texts">How many texts there are, of all wikis.</param>
/// <param name="Rows">The most that are wanted.</param>
internal sealed record HintMatch(string Wiki, IReadOnlyCollection<string> Origins, string Key, IReadOnlyList<string> Pieces, long Texts, int Rows);
