using TechNewsBot.Core.Wikis;
using TechNewsBot.MediaWiki;

namespace TechNewsBot.Rounds;

/// <summary>The configured wikis over the network.</summary>
internal sealed class ConnectedWikis(WikiConnections connections) : IWikis
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Ids => connections.Ids;

    /// <inheritdoc/>
    public async Task<IWiki> OpenAsync(string id, CancellationToken cancellationToken) => await connections.ConnectToWriteAsync(id, cancellationToken);
}
