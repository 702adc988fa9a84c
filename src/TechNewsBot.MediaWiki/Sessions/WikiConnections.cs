using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>Every configured wiki, connected when first needed and kept connected.</summary>
public sealed class WikiConnections(ClientSettings client, IReadOnlyList<WikiSettings> wikis, IProfileStore profiles, TimeProvider time, ILoggerFactory loggers) : IAsyncDisposable
{
    /// <summary>The operator's names for the wikis, in the order of the configuration.</summary>
    public IReadOnlyList<string> Ids { get; } = [.. wikis.Select(wiki => wiki.Id)];

    /// <summary>Logs in when that was not done yet and reads what the wiki says about itself when that is older than a day. Cheap otherwise, so that it is called before each sweep.</summary>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    public Task<WikiConnection> ConnectAsync(string id, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{client} {profiles} {time} {loggers}");

    /// <summary>Looks at everything that a sweep of the wiki needs; whatever the wiki does wrong is in the result.</summary>
    public Task<WikiInspection> InspectAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
