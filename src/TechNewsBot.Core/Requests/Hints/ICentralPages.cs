using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Requests.Hints;

/// <summary>Tells which pages the central wiki has.</summary>
public interface ICentralPages
{
    /// <summary>The operator's name for the central wiki.</summary>
    string Wiki { get; }

    /// <summary>The newest revisions of these pages in one batch, redirects followed; null when the wiki cannot be asked at present.</summary>
    /// <param name="titles">Full titles with English namespaces.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    Task<IReadOnlyDictionary<string, PageStamp>?> StampsAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken);
}
