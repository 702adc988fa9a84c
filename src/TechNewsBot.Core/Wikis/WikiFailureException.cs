namespace TechNewsBot.Core.Wikis;

/// <summary>Something that a wiki did not do. The message names the wiki, the page where there is one, and what to do.</summary>
public abstract class WikiFailureException : Exception
{
    /// <summary>A failure in the operator's words.</summary>
    protected WikiFailureException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Whether it is about the whole wiki, so that its other pages need not be tried now.</summary>
    public abstract bool EndsVisit { get; }
}
