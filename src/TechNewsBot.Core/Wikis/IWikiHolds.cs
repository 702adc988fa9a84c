namespace TechNewsBot.Core.Wikis;

/// <summary>Which wikis are left alone, kept over restarts: a wiki's wish for patience outlives the process that heard it.</summary>
public interface IWikiHolds
{
    /// <summary>The wiki's holds, those whose time is over too.</summary>
    Task<IReadOnlyList<WikiHold>> FindAsync(string wiki, CancellationToken cancellationToken);

    /// <summary>Keeps this in place of the wiki's hold of the same reach.</summary>
    Task KeepAsync(WikiHold hold, CancellationToken cancellationToken);

    /// <summary>Ends the wiki's hold of this reach; without one nothing happens.</summary>
    Task EndAsync(string wiki, HoldReach reach, CancellationToken cancellationToken);
}
