namespace TechNewsBot.Core.Wikis;

/// <summary>The one way to write on a wiki. It reads the page, looks at every brake, asks the edit what to do, and saves; an edit conflict makes it read and ask again.</summary>
public interface IWikiWriter
{
    /// <summary>Carries the edit out, or says why not. In a dry run nothing is saved and the outcome holds what would have been.</summary>
    /// <param name="wiki">The wiki that is worked on.</param>
    /// <param name="edit">The edit. When it is one on another wiki (<see cref="PageEdit.Wiki"/>), that wiki's failure is a refusal for now.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    Task<WriteOutcome> WriteAsync(IWiki wiki, PageEdit edit, CancellationToken cancellationToken);
}
