namespace TechNewsBot.Storage.Tests.Hints;

/// <summary>What the bot suggests for a request, beside what a person does.</summary>
/// <param name="Language">The language of the wiki.</param>
/// <param name="Title">The request.</param>
/// <param name="Wanted">The keys of what helps, the one that was written for it first; none where nothing does.</param>
/// <param name="Shown">The keys of what the bot shows.</param>
internal sealed record JudgedHint(string Language, string Title, IReadOnlyList<string> Wanted, IReadOnlyList<string> Shown)
{
    /// <summary>How many of the hints shown are right.</summary>
    public int Right => Shown.Count(Wanted.Contains);

    /// <summary>Whether what was written for it is found.</summary>
    public bool IsFound => Wanted.Count > 0 && Shown.Contains(Wanted[0]);
}
