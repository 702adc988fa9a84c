using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>Something that a wiki did not do. The message names the wiki, the page where there is one, and what to do; it never holds a secret.</summary>
public abstract class WikiException : WikiFailureException
{
    private protected WikiException(string wiki, string page, string message, Exception? innerException = null)
        : base(page.Length == 0 ? $"{wiki}: {message}" : $"{wiki}, {page}: {message}", innerException)
    {
        Wiki = wiki;
        Page = page;
        Problem = message;
    }

    /// <summary>The operator's name for the wiki.</summary>
    public string Wiki { get; }

    /// <summary>The page that it was about; empty when it was about none.</summary>
    public string Page { get; }

    /// <summary>The message without the names of wiki and page.</summary>
    public string Problem { get; }

    /// <inheritdoc/>
    public override bool EndsVisit => true;
}
