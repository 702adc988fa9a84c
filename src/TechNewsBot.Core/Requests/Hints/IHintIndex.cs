namespace TechNewsBot.Core.Requests.Hints;

/// <summary>A full-text index of what the bot has read: per wiki, and there by origin, which is a page or the news.</summary>
public interface IHintIndex
{
    /// <summary>What was indexed of a wiki, with the stamp that it had then.</summary>
    Task<IReadOnlyDictionary<string, string>> StampsAsync(string wiki, CancellationToken cancellationToken);

    /// <summary>Indexes the texts of an origin in place of those that were indexed of it before.</summary>
    Task KeepAsync(string wiki, string origin, string stamp, IReadOnlyCollection<HintText> texts, CancellationToken cancellationToken);

    /// <summary>For each query the texts that share most of what is special in it, best first, in an order that is the same every time. Any text can be looked up.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="origins">Only texts of these.</param>
    /// <param name="queries">The requests.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<IReadOnlyList<IReadOnlyList<FoundHint>>> FindAsync(string wiki, IReadOnlyCollection<string> origins, IReadOnlyList<HintQuery> queries, CancellationToken cancellationToken);
}
