using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Pages;

/// <summary>A page as the bot left it, to see whether it must be looked at again.</summary>
/// <param name="Title">The full title.</param>
/// <param name="RevisionId">The revision after the bot's work.</param>
/// <param name="Jobs">The jobs that ran for it.</param>
/// <param name="Watched">The pages that its output was made of, with their revisions.</param>
/// <param name="NewsVersion">The state of the Tech News archive that its output was made of.</param>
/// <param name="CheckedAt">When it was last worked on without a failure, in UTC; the minimum value when it never was.</param>
public sealed record RememberedPage(
    string Title,
    long RevisionId,
    IReadOnlyList<string> Jobs,
    IReadOnlyList<PageStamp> Watched,
    string NewsVersion,
    DateTimeOffset CheckedAt)
{
    /// <summary>The tasks that its output was made of, with the versions they had; empty for an unknown one.</summary>
    public IReadOnlyDictionary<string, string> Tasks { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the last work failed and is to be tried again in the next sweep.</summary>
    public bool Failed { get; init; }

    /// <summary>When it is to be worked on again though nothing changed, in UTC; null for not before the next day.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Why the last work failed or was refused, in English; empty when it went well. A refused page waits until something changes.</summary>
    public string Problem { get; init; } = "";
}
