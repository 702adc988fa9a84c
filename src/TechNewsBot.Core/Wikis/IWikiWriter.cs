namespace TechNewsBot.Core.Wikis;

/// <summary>The one way to write on a wiki. It reads the page, looks at every brake, asks the edit what to do, and saves; an edit conflict makes it read and ask again.</summary>
public interface IWikiWriter
{
    /// <summary>Carries the edit out, or says why not. In a dry run nothing is saved and the outcome holds what would have been.</summary>
    Task<WriteOutcome> WriteAsync(IWiki wiki, PageEdit edit, CancellationToken cancellationToken);
}
