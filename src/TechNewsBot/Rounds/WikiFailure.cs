namespace TechNewsBot.Rounds;

/// <summary>A wiki that could not be done; the others were.</summary>
/// <param name="Wiki">The operator's name for it.</param>
/// <param name="Cause">What happened.</param>
internal sealed record WikiFailure(string Wiki, Exception Cause)
{
    /// <summary>What went wrong and what to do, without the wiki's name before it.</summary>
    public string Text => ProblemText.Without(Wiki, "", Cause.Message);
}
