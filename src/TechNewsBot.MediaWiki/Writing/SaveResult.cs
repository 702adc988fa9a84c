namespace TechNewsBot.MediaWiki;

/// <summary>How the wiki answered a save.</summary>
internal abstract record SaveResult
{
    private SaveResult()
    {
    }

    /// <summary>A revision was made.</summary>
    /// <param name="RevisionId">The new revision.</param>
    /// <param name="Over">The revision that it replaced.</param>
    public sealed record Saved(long RevisionId, long Over) : SaveResult;

    /// <summary>The page read so already.</summary>
    public sealed record Unchanged : SaveResult;

    /// <summary>Somebody was faster: read again.</summary>
    public sealed record Outrun : SaveResult;

    /// <summary>The wiki asked for patience, which it had: read again.</summary>
    /// <param name="Wish">What it asked for.</param>
    public sealed record Later(WikiBusyException Wish) : SaveResult;

    /// <summary>The wiki does not take it.</summary>
    /// <param name="Reason">Why, and what to do.</param>
    public sealed record Refused(string Reason) : SaveResult;

    /// <summary>The connection broke: it may be saved or not.</summary>
    /// <param name="Failure">What happened.</param>
    public sealed record Unknown(WikiException Failure) : SaveResult;
}
