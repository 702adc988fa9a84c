namespace TechNewsBot.Core.Wikis;

/// <summary>How an edit ended.</summary>
/// <param name="Kind">Saved, not needed, only shown, or refused.</param>
/// <param name="Title">The page.</param>
/// <param name="Reason">Why it was refused, for the operator, in English; empty otherwise.</param>
public sealed record WriteOutcome(WriteOutcomeKind Kind, string Title, string Reason = "")
{
    /// <summary>The operator's name for the wiki that the page is on, where that is another one than the wiki that was worked on; null otherwise.</summary>
    public string? Wiki { get; init; }

    /// <summary>The revision that now stands; 0 when the page is missing or nothing was written.</summary>
    public long RevisionId { get; init; }

    /// <summary>Whether a refusal is only for now: the next run tries again though nothing changed.</summary>
    public bool IsForNow { get; init; }

    /// <summary>The page's address for a browser; null when nothing was saved or shown.</summary>
    public Uri? Address { get; init; }

    /// <summary>The text before, for a diff; empty for a new page.</summary>
    public string Before { get; init; } = "";

    /// <summary>The text after, saved or only shown.</summary>
    public string After { get; init; } = "";

    /// <summary>The edit summary.</summary>
    public string Summary { get; init; } = "";
}
