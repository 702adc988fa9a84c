using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>The one way to write on a wiki.</summary>
public sealed class WikiWriter(WikiConnections connections, TimeProvider time, ILogger<WikiWriter> logger) : IWikiWriter
{
    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki could not be asked. A refusal of the edit is an outcome, not an exception.</exception>
    public Task<WriteOutcome> WriteAsync(IWiki wiki, PageEdit edit, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{connections.Ids} {time} {logger}");
}
