using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Wikis;

/// <summary>One wiki, as the jobs see it: what it says about itself, and reading in batches.</summary>
public interface IWiki
{
    /// <summary>The operator's name for the wiki, its database name by custom: <c>frwiki</c>.</summary>
    string Id { get; }

    /// <summary>What the wiki says about itself: namespaces, dates, language.</summary>
    WikiProfile Profile { get; }

    /// <summary>The bot's user name there, without the bot password's suffix; empty when the wiki is read without an account.</summary>
    string BotName { get; }

    /// <summary>The names that a call of the bot's template can have on this wiki.</summary>
    TemplateNames Template { get; }

    /// <summary>The pages that carry the bot's template, redirects to it included, in one request (<c>generator=embeddedin</c>). Template pages themselves are left out.</summary>
    Task<IReadOnlyList<PageStamp>> CarriersAsync(CancellationToken cancellationToken);

    /// <summary>The newest revisions of these pages, batched; a missing page is given with revision 0, an impossible title is left out. A <see cref="PageListing"/> stands for all titles that begin alike.</summary>
    Task<IReadOnlyDictionary<string, PageStamp>> StampsAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken);

    /// <summary>The wikitext of these pages, batched, by the title that was asked for. Redirects are followed; missing pages are given as such.</summary>
    Task<IReadOnlyDictionary<string, PageText>> ReadAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken);

    /// <summary>The sections of the revision that was read, as the wiki shows them: those whose headings stand in the page's own text, in its order. One request (<c>action=parse</c>).</summary>
    Task<IReadOnlyList<PageSection>> SectionsAsync(PageText page, CancellationToken cancellationToken);

    /// <summary>The pages whose titles begin alike with their newest revisions, redirects left out (<c>generator=allpages</c>).</summary>
    /// <param name="prefix">How the full titles begin, the namespace in the wiki's language.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<IReadOnlyList<PageStamp>> PagesUnderAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>The summaries of the bot's own edits to a page, newest first, in one request; the history is the truth when the bot's memory is lost. None without an account.</summary>
    Task<IReadOnlyList<string>> OwnSummariesAsync(string title, CancellationToken cancellationToken);

    /// <summary>A page's revisions since a moment, that of the moment included, in as few requests as the wiki allows: one for 50, or for 500 with the right to high limits. None of a page that is not there.</summary>
    /// <param name="title">The page.</param>
    /// <param name="since">The moment, in UTC; the minimum value for the whole history.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<PageRevisions> RevisionsAsync(string title, DateTimeOffset since, CancellationToken cancellationToken);
}
