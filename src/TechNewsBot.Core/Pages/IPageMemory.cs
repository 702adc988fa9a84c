namespace TechNewsBot.Core.Pages;

/// <summary>What the bot remembers of the pages it works on. The wiki is the truth: without this memory everything is looked at again and nothing is posted twice.</summary>
public interface IPageMemory
{
    /// <summary>The pages of a wiki that were worked on, by title.</summary>
    Task<IReadOnlyDictionary<string, RememberedPage>> PagesAsync(string wiki, CancellationToken cancellationToken);

    /// <summary>Remembers a page as it was just worked on, in place of what was known of it.</summary>
    Task RememberAsync(string wiki, RememberedPage page, CancellationToken cancellationToken);

    /// <summary>Forgets pages that no longer carry the template. What was posted on them stays known.</summary>
    Task ForgetAsync(string wiki, IReadOnlyCollection<string> titles, CancellationToken cancellationToken);

    /// <summary>The keys of the sections that were added to a page, ever.</summary>
    Task<IReadOnlySet<string>> PostedAsync(string wiki, string title, CancellationToken cancellationToken);

    /// <summary>Remembers that a section was added to a page. Repeating it changes nothing.</summary>
    Task KeepPostedAsync(string wiki, string title, string key, long revisionId, DateTimeOffset at, CancellationToken cancellationToken);
}
