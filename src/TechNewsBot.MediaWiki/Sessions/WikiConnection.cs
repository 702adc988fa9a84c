using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.MediaWiki;

/// <summary>One wiki with a session on it.</summary>
public sealed class WikiConnection : IWiki
{
    internal WikiConnection()
    {
    }

    /// <summary>The address of the API.</summary>
    public Uri Api => throw new NotSupportedException();

    /// <summary>Whether there is an account to write with.</summary>
    public bool CanWrite => throw new NotSupportedException();

    /// <inheritdoc/>
    public string Id => throw new NotSupportedException();

    /// <inheritdoc/>
    public WikiProfile Profile => throw new NotSupportedException();

    /// <inheritdoc/>
    public string BotName => throw new NotSupportedException();

    /// <inheritdoc/>
    public TemplateNames Template => throw new NotSupportedException();

    /// <summary>What the wiki says about itself, in its own raw answers: what <c>technewsbot profile</c> prints and <c>--profile FILE</c> takes.</summary>
    public Task<string> ProfileJsonAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <inheritdoc/>
    public Task<IReadOnlyList<PageStamp>> CarriersAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, PageStamp>> StampsAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, PageText>> ReadAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken) => throw new NotSupportedException();
}
