using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Rounds;

/// <summary>The configured wikis.</summary>
internal interface IWikis
{
    /// <summary>The operator's names for them, in the order of the configuration.</summary>
    IReadOnlyList<string> Ids { get; }

    /// <summary>Opens a wiki: logs in, and learns what it says about itself, and sees that it may be written unless nothing will be. Cheap when it is open already.</summary>
    /// <exception cref="MediaWiki.WikiException">The wiki cannot be used.</exception>
    Task<IWiki> OpenAsync(string id, CancellationToken cancellationToken);
}
