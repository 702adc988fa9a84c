using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Tests.Wikis;

/// <summary>A wiki in memory: pages with revisions, and a count of the requests that a real one would have got.</summary>
internal sealed class MemoryWiki(WikiProfile profile) : IWiki, IWikiWriter
{
    private readonly Dictionary<string, PageText> pages = [];
    private readonly List<PageText> revisions = [];
    private long lastRevision;

    public List<string> Carriers { get; } = [];

    public List<WriteOutcome> Outcomes { get; } = [];

    /// <summary>The pages whose edit a real wiki's writer would have saved in a second run only.</summary>
    public List<string> Doubtful { get; } = [];

    public HashSet<string> Failing { get; } = [];

    /// <summary>Pages whose text nobody may read.</summary>
    public HashSet<string> Hidden { get; } = [];

    public HashSet<string> Refusing { get; } = [];

    /// <summary>Pages that lead to others.</summary>
    public Dictionary<string, string> Redirects { get; } = [];

    /// <summary>The sections that the wiki sees in pages; it fails for pages that have none here.</summary>
    public Dictionary<string, IReadOnlyList<PageSection>> Sections { get; } = [];

    /// <summary>The languages of pages that are not in the wiki's.</summary>
    public Dictionary<string, string> Languages { get; } = [];

    /// <summary>Pages whose next edit is refused for now.</summary>
    public HashSet<string> Doubting { get; } = [];

    /// <summary>Thrown in place of every edit: the whole wiki fails.</summary>
    public Exception? Down { get; set; }

    public bool IsDryRun { get; set; }

    public int Requests { get; private set; }

    /// <summary>How often the history of a page was read.</summary>
    public int HistoriesRead { get; private set; }

    /// <summary>Runs between an edit's first decision and its saving, once: another editor.</summary>
    public Action? Meanwhile { get; set; }

    public string Id { get; init; } = "testwiki";

    public WikiProfile Profile => profile;

    public string BotName { get; init; } = "TechNewsBot";

    public TemplateNames Template { get; init; } = TemplateNames.Of("TechNewsBot");

    public string this[string title] => pages.TryGetValue(title, out var page) ? page.Text : "";

    /// <summary>When a person saved a page last.</summary>
    public DateTimeOffset SavedAt(string title) => revisions.Last(revision => revision.Title == title && revision.User != BotName).Timestamp;

    public void Remove(string title) => pages.Remove(title);

    public void Put(string title, string text, string user = "Somebody")
    {
        pages[title] = new PageText(title, ++lastRevision, text, Languages.GetValueOrDefault(title, profile.Language), Moments.Now.AddSeconds(lastRevision)) { User = user };
        revisions.Add(pages[title]);
    }

    public Task<IReadOnlyList<PageStamp>> CarriersAsync(CancellationToken cancellationToken)
    {
        Requests++;
        return Task.FromResult<IReadOnlyList<PageStamp>>([.. Carriers.Select(Stamp)]);
    }

    public Task<IReadOnlyDictionary<string, PageStamp>> StampsAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken)
    {
        Requests++;
        return Task.FromResult<IReadOnlyDictionary<string, PageStamp>>(titles.ToDictionary(title => title, Stamp));
    }

    public Task<IReadOnlyDictionary<string, PageText>> ReadAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken)
    {
        Requests++;
        if (titles.Any(Failing.Contains) && titles.Count == 1)
        {
            throw new IOException($"testwiki: {titles.First()} cannot be read");
        }

        return Task.FromResult<IReadOnlyDictionary<string, PageText>>(titles.Except(Hidden).ToDictionary(title => title, Read));
    }

    public Task<IReadOnlyList<PageSection>> SectionsAsync(PageText page, CancellationToken cancellationToken)
    {
        Requests++;
        return Sections.TryGetValue(page.Title, out var sections) ? Task.FromResult(sections) : throw new SectionsUntold($"{Id}, {page.Title}: the wiki answered nothing");
    }

    public Task<IReadOnlyList<PageStamp>> PagesUnderAsync(string prefix, CancellationToken cancellationToken)
    {
        Requests++;
        return Task.FromResult<IReadOnlyList<PageStamp>>([.. Under(prefix).Select(Stamp)]);
    }

    public async Task<WriteOutcome> WriteAsync(IWiki wiki, PageEdit edit, CancellationToken cancellationToken)
    {
        var outcome = await WriteAsync(edit);
        return outcome with { Wiki = edit.Wiki };
    }

    private Task<WriteOutcome> WriteAsync(PageEdit edit)
    {
        if (Down is not null)
        {
            throw Down;
        }

        if (Doubting.Remove(edit.Title))
        {
            return Done(new WriteOutcome(WriteOutcomeKind.Refused, edit.Title, "the next run may") { IsForNow = true });
        }

        if (Refusing.Contains(edit.Title))
        {
            return Done(new WriteOutcome(WriteOutcomeKind.Refused, edit.Title, "the page is protected"));
        }

        var decision = edit.Decide(Read(edit.Title));
        Meanwhile?.Invoke();
        Meanwhile = null;
        var current = Read(edit.Title);
        decision = edit.Decide(current);
        if (decision.Text is null || decision.Text == current.Text)
        {
            return Done(new WriteOutcome(WriteOutcomeKind.NotNeeded, edit.Title) { RevisionId = current.RevisionId });
        }

        if (decision.Doubt is not null)
        {
            Doubtful.Add(edit.Title);
        }

        if (!IsDryRun)
        {
            Put(edit.Title, decision.Text, BotName);
        }

        return Done(new WriteOutcome(IsDryRun ? WriteOutcomeKind.Shown : WriteOutcomeKind.Saved, edit.Title)
        {
            RevisionId = IsDryRun ? 0 : lastRevision,
            Before = current.Text,
            After = decision.Text,
            Summary = decision.Summary ?? "",
        });
    }

    /// <summary>The summaries of the bot's edits to a page, newest first.</summary>
    public Task<IReadOnlyList<string>> OwnSummariesAsync(string title, CancellationToken cancellationToken)
    {
        Requests++;
        return Task.FromResult<IReadOnlyList<string>>([.. Outcomes.Where(outcome => outcome.Kind == WriteOutcomeKind.Saved && outcome.Title == title).Select(outcome => outcome.Summary).Reverse()]);
    }

    /// <summary>Whoever is called a bot is one.</summary>
    public Task<PageRevisions> RevisionsAsync(string title, DateTimeOffset since, CancellationToken cancellationToken)
    {
        Requests++;
        HistoriesRead++;
        return Task.FromResult(new PageRevisions(
            [.. revisions.Where(revision => revision.Title == title && revision.Timestamp >= since)],
            revisions.Select(revision => revision.User).Where(user => !user.EndsWith("Bot", StringComparison.Ordinal)).ToHashSet()));
    }

    private Task<WriteOutcome> Done(WriteOutcome outcome)
    {
        Outcomes.Add(outcome);
        return Task.FromResult(outcome);
    }

    private PageText Read(string title) =>
        pages.GetValueOrDefault(Redirects.GetValueOrDefault(title, title)) ?? new PageText(title, 0, "", profile.Language, DateTimeOffset.MinValue);

    private IEnumerable<string> Under(string prefix) => pages.Keys.Where(title => title.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private PageStamp Stamp(string title) => PageListing.TryPrefix(title, out var prefix)
        ? PageListing.Stamp(prefix, Under(prefix))
        : new(title, Read(title).RevisionId) { Language = Languages.GetValueOrDefault(title, profile.Language) };

    private sealed class SectionsUntold(string message) : WikiFailureException(message)
    {
        public override bool EndsVisit => false;
    }
}
