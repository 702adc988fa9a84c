namespace TechNewsBot.MediaWiki.Tests.Faults;

/// <summary>What happened when a fault was played.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Time">When it struck.</param>
/// <param name="Outcome">How the run ended in which it struck.</param>
internal sealed record FaultResult(Fault Fault, FaultTime Time, FaultOutcome Outcome)
{
    /// <summary>Edits that the wiki made in that run.</summary>
    public int Edits { get; init; }

    /// <summary>Requests that were sent in that run.</summary>
    public int Requests { get; init; }

    /// <summary>How long the bot waited in that run.</summary>
    public TimeSpan Waited { get; init; }

    /// <summary>For how long the wiki is left alone after it; zero when it is not, the longest time there is until a person acts.</summary>
    public TimeSpan Held { get; init; }

    /// <summary>Requests of a worker that starts again at once.</summary>
    public int RequestsMeanwhile { get; init; }

    /// <summary>Edits that the wiki made in all, when the fault is gone and the bot ran once more.</summary>
    public int EditsAtLast { get; init; }

    /// <summary>How often the section stands on the page then.</summary>
    public int SectionsAtLast { get; init; }
}
