using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.MediaWiki;

/// <summary>One wiki with a session on it.</summary>
public sealed class WikiConnection : IWiki
{
    private readonly WikiSettings settings;
    private readonly BotTemplate template;
    private readonly ProfileReading profileReading;
    private LearnedProfile? learned;

    internal WikiConnection(WikiSettings settings, ClientSettings client, ApiClient api, WikiGate gate, Sitelinks sitelinks, TimeProvider time)
    {
        this.settings = settings;
        Gate = gate;
        Session = new WikiSession(settings, api, gate);
        Reading = new PageReading(settings.Id, Session);
        template = new BotTemplate(Reading, client.Template);
        profileReading = new ProfileReading(settings.Id, Reading, Session, new TemplateAliasReading(Reading, Session, sitelinks, client.Templates));
        Pace = new EditPace(client.EditInterval, time);
    }

    /// <summary>The address of the API.</summary>
    public Uri Api => settings.Api;

    /// <summary>Whether there is an account to write with.</summary>
    public bool CanWrite => settings.HasAccount;

    /// <inheritdoc/>
    public string Id => settings.Id;

    /// <inheritdoc/>
    public WikiProfile Profile => Learned.Profile;

    /// <inheritdoc/>
    public string BotName => Session.Account?.Name ?? "";

    /// <inheritdoc/>
    public TemplateNames Template => Learned.Stored.Template;

    /// <summary>The session that every request goes through.</summary>
    internal WikiSession Session { get; }

    /// <summary>Whether the wiki may be asked and written now.</summary>
    internal WikiGate Gate { get; }

    /// <summary>Whether the journal may hold an edit of which nobody knows what became: after the start, and after an edit that was cut off.</summary>
    internal bool HasUnfinishedEdits { get; set; } = true;

    /// <summary>Batched queries.</summary>
    internal PageReading Reading { get; }

    /// <summary>The time between edits here, and whose turn it is.</summary>
    internal EditPace Pace { get; }

    /// <summary>What is known of the wiki; there is a connection only after it was learned.</summary>
    internal LearnedProfile Learned => learned ?? throw new InvalidOperationException($"{Id} was used before it was connected");

    /// <summary>What the wiki says about itself, in its own raw answers: what <c>technewsbot profile</c> prints and <c>--profile FILE</c> takes.</summary>
    /// <exception cref="WikiException">The wiki does not answer.</exception>
    public Task<string> ProfileJsonAsync(CancellationToken cancellationToken) => profileReading.ReadAsync(cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki does not answer.</exception>
    public Task<IReadOnlyList<PageStamp>> CarriersAsync(CancellationToken cancellationToken) => template.CarriersAsync(Template, cancellationToken);

    /// <inheritdoc/>
    /// <remarks>Redirects are followed, as in <see cref="ReadAsync"/>, so that the two agree.</remarks>
    /// <exception cref="WikiException">The wiki does not answer.</exception>
    public Task<IReadOnlyDictionary<string, PageStamp>> StampsAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken) =>
        new StampReading(Reading, Profile).ReadAsync(titles, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki does not answer.</exception>
    public Task<IReadOnlyList<PageStamp>> PagesUnderAsync(string prefix, CancellationToken cancellationToken) =>
        new PrefixReading(Reading, Profile).PagesAsync(prefix, cancellationToken);

    /// <inheritdoc/>
    /// <remarks>A page whose text is hidden from the bot is left out.</remarks>
    /// <exception cref="WikiException">The wiki does not answer.</exception>
    public async Task<IReadOnlyDictionary<string, PageText>> ReadAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken)
    {
        var pages = await Reading.PagesAsync(titles, PageAnswer.TextRequest.With(("redirects", "1")), cancellationToken);
        return pages.Pages
            .Select(page => (page.Asked, Text: PageAnswer.Text(page.Page)))
            .Where(page => page.Text is not null)
            .ToDictionary(page => page.Asked, page => page.Text!);
    }

    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki does not answer.</exception>
    public Task<IReadOnlyList<PageSection>> SectionsAsync(PageText page, CancellationToken cancellationToken) =>
        new SectionReading(Session).ReadAsync(page, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki does not answer.</exception>
    public async Task<IReadOnlyList<string>> OwnSummariesAsync(string title, CancellationToken cancellationToken)
    {
        if (BotName.Length == 0)
            return [];
        var revisions = await PageHistory.OwnAsync(this, title, "comment", cancellationToken);
        return [.. revisions.Select(revision => revision.Text("comment"))];
    }

    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki does not answer.</exception>
    public Task<PageRevisions> RevisionsAsync(string title, DateTimeOffset since, CancellationToken cancellationToken) =>
        PageHistory.SinceAsync(Reading, title, since, cancellationToken);

    /// <summary>Ends the use of the connection.</summary>
    internal void Close()
    {
        Session.Dispose();
        Pace.Dispose();
    }

    /// <summary>Passes when the wiki is not left alone.</summary>
    /// <param name="toWrite">Whether it is to be written, and not only read.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <exception cref="WikiHeldException">It is left alone.</exception>
    internal async Task EnterAsync(bool toWrite, CancellationToken cancellationToken)
    {
        await Gate.ReadAsync(cancellationToken);
        await Gate.LookAgainAsync(Session.StandingAsync, cancellationToken);
        Gate.Enter();
        if (toWrite)
            Gate.EnterToWrite();
    }

    /// <summary>Logs in and learns what is not known yet or was learned too long ago.</summary>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    internal async Task OpenAsync(IProfileStore profiles, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await Session.StartAsync(cancellationToken);
        if (learned?.IsFresh(now) == true)
            return;
        if (learned is null && await profiles.FindAsync(Id, cancellationToken) is { } kept && LearnedProfile.Of(kept) is { } known && known.IsFresh(now) && template.IsCalled(kept.Template))
        {
            learned = known;
            return;
        }

        var stored = new StoredProfile(await ProfileJsonAsync(cancellationToken), await template.NamesAsync(cancellationToken), now);
        learned = LearnedProfile.Of(stored)
            ?? throw new UnreadableAnswerException(Id, "what the wiki says about itself cannot be used. Look at it with: technewsbot profile");
        await profiles.KeepAsync(Id, stored, cancellationToken);
    }

    /// <summary>Passes when the account that is logged in can edit here.</summary>
    /// <exception cref="WikiException">It cannot, and so nothing is saved here until a person acts.</exception>
    internal async Task SeeThatItMayEditAsync(CancellationToken cancellationToken)
    {
        if (Session.Account is { CanEdit: false } account)
        {
            var answer = account.IsBlocked ? "blocked" : "noedit";
            var reason = account.IsBlocked ? $"{account.Name} is blocked" : $"{account.Name} has not the right to edit";
            throw await Session.StopAsync(HoldReach.Edits, $"{reason}. {Meanings.Of(answer).Advice}", cancellationToken);
        }

        await Gate.MendedAsync(cancellationToken);
    }

    /// <summary>Which pages of the template pair are there, by their English title.</summary>
    internal async Task<IReadOnlyDictionary<string, bool>> TemplatePagesAsync(CancellationToken cancellationToken)
    {
        var stamps = await StampsAsync([.. template.Pages], cancellationToken);
        return template.Pages.ToDictionary(page => page, page => stamps.GetValueOrDefault(page) is { RevisionId: > 0 });
    }
}
