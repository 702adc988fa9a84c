using System.Text.Json;
using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>Every configured wiki, connected when first needed and kept connected.</summary>
public sealed class WikiConnections : IAsyncDisposable
{
    private const int RequestsOverall = 8;

    // Names of templates are worth no wait.
    private static readonly Patience LittlePatience = new() { Attempts = 2, Answer = TimeSpan.FromSeconds(30), LongestPause = TimeSpan.FromSeconds(10) };

    private readonly Dictionary<string, WikiConnection> connections = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SemaphoreSlim> opening = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim overall = new(RequestsOverall);
    private readonly IProfileStore profiles;
    private readonly Settlement settlement;
    private readonly Sitelinks sitelinks;

    /// <summary>Prepares the wikis; none is asked before it is connected.</summary>
    /// <param name="client">Who asks, and how.</param>
    /// <param name="wikis">The wikis.</param>
    /// <param name="profiles">Keeps what wikis say about themselves.</param>
    /// <param name="holds">Keeps which wikis are left alone.</param>
    /// <param name="journal">Keeps what was about to be written.</param>
    /// <param name="time">For every pause.</param>
    /// <param name="loggers">One line for each request, at Debug.</param>
    public WikiConnections(ClientSettings client, IReadOnlyList<WikiSettings> wikis, IProfileStore profiles, IWikiHolds holds, IEditJournal journal, TimeProvider time, ILoggerFactory loggers)
        : this(client, wikis, profiles, holds, journal, time, loggers, new Patience())
    {
    }

    internal WikiConnections(ClientSettings client, IReadOnlyList<WikiSettings> wikis, IProfileStore profiles, IWikiHolds holds, IEditJournal journal, TimeProvider time, ILoggerFactory loggers, Patience patience)
    {
        this.profiles = profiles;
        Time = time;
        Client = client;
        Ids = [.. wikis.Select(wiki => wiki.Id)];
        var logger = loggers.CreateLogger<WikiConnections>();
        settlement = new Settlement(journal, time, logger);
        sitelinks = new Sitelinks(
            api =>
            {
                // No configured wiki can have such a name.
                var repository = new WikiSettings($"Wikibase ({api.Authority})", api);
                var gate = new WikiGate(repository, holds, LittlePatience, time, client.IsByHand);
                return (new ApiClient(repository, client, overall, LittlePatience, gate, time, logger), gate);
            },
            time,
            logger);
        foreach (var wiki in wikis)
        {
            var gate = new WikiGate(wiki, holds, patience, time, client.IsByHand);
            connections[wiki.Id] = new WikiConnection(wiki, client, new ApiClient(wiki, client, overall, patience, gate, time, logger), gate, sitelinks, time);
            opening[wiki.Id] = new SemaphoreSlim(1);
        }
    }

    /// <summary>The operator's names for the wikis, in the order of the configuration.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Who asks, and how.</summary>
    internal ClientSettings Client { get; }

    /// <summary>The clock.</summary>
    internal TimeProvider Time { get; }

    /// <summary>Logs in when that was not done yet and reads what the wiki says about itself when that is older than a day, and settles edits that were cut off. Cheap otherwise, so that it is called before each sweep.</summary>
    /// <param name="id">One of <see cref="Ids"/>; another is an <see cref="ArgumentException"/>.</param>
    /// <param name="cancellationToken">Ends the connecting.</param>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    public Task<WikiConnection> ConnectAsync(string id, CancellationToken cancellationToken) => ConnectAsync(id, toWrite: false, cancellationToken);

    /// <summary>Connects for edits: as <see cref="ConnectAsync(string, CancellationToken)"/>, and only when nothing speaks against editing on the wiki. In a dry run and without an account nothing can.</summary>
    /// <param name="id">One of <see cref="Ids"/>; another is an <see cref="ArgumentException"/>.</param>
    /// <param name="cancellationToken">Ends the connecting.</param>
    /// <exception cref="WikiException">The wiki cannot be used, or nothing is saved there now.</exception>
    public Task<WikiConnection> ConnectToWriteAsync(string id, CancellationToken cancellationToken) =>
        ConnectAsync(id, toWrite: Find(id).CanWrite && !Client.DryRun, cancellationToken);

    /// <summary>Looks at everything that a sweep of the wiki needs; whatever the wiki does wrong is in the result.</summary>
    /// <param name="id">One of <see cref="Ids"/>; another is an <see cref="ArgumentException"/>.</param>
    /// <param name="cancellationToken">Ends the inspection.</param>
    public async Task<WikiInspection> InspectAsync(string id, CancellationToken cancellationToken)
    {
        var found = new WikiInspection(id, Find(id).Api);
        try
        {
            var wiki = await ConnectAsync(id, cancellationToken);
            found = About(found, wiki);
            var templates = await wiki.TemplatePagesAsync(cancellationToken);
            var carriers = await wiki.CarriersAsync(cancellationToken);
            if (wiki.CanWrite)
                await wiki.SeeThatItMayEditAsync(cancellationToken);
            return found with
            {
                TemplatePages = [.. templates.Where(page => page.Value).Select(page => page.Key)],
                MissingTemplatePages = [.. templates.Where(page => !page.Value).Select(page => page.Key)],
                Carriers = [.. carriers.Select(carrier => carrier.Title)],
            };
        }
        catch (WikiException failure)
        {
            return found with { Failure = failure.Message };
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        foreach (var connection in connections.Values)
            connection.Close();
        foreach (var turn in opening.Values)
            turn.Dispose();
        sitelinks.Dispose();
        overall.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<WikiConnection> ConnectAsync(string id, bool toWrite, CancellationToken cancellationToken)
    {
        var connection = Find(id);
        var turn = opening[id];
        await turn.WaitAsync(cancellationToken);
        try
        {
            await connection.EnterAsync(toWrite, cancellationToken);
            await connection.OpenAsync(profiles, Time.GetUtcNow(), cancellationToken);
            if (toWrite)
                await connection.SeeThatItMayEditAsync(cancellationToken);
            await settlement.RunAsync(connection, cancellationToken);
            return connection;
        }
        finally
        {
            turn.Release();
        }
    }

    private WikiConnection Find(string id) =>
        connections.GetValueOrDefault(id) ?? throw new ArgumentException($"{id} is none of the configured wikis: {string.Join(", ", Ids)}", nameof(id));

    private WikiInspection About(WikiInspection found, WikiConnection wiki)
    {
        using var stored = JsonDocument.Parse(wiki.Learned.Stored.Json);
        var account = wiki.Session.Account;
        return found with
        {
            SiteName = wiki.Profile.SiteName,
            Generator = stored.RootElement.Field("siteinfo").Field("general").Text("generator"),
            Language = wiki.Profile.Language,
            IsRightToLeft = wiki.Profile.IsRightToLeft,
            User = wiki.BotName,
            Groups = [.. (account?.Groups ?? []).Where(group => group is not ("*" or "user" or "autoconfirmed"))],
            CanEdit = account?.CanEdit == true,
            HasBotRight = account?.IsBot == true,
            ProfileMistakes = wiki.Learned.Mistakes,
            KnowsTimestamps = wiki.Profile.Timestamps is not null,
            KnownTemplates = Client.Templates.For(wiki.Profile).Count,
            LearnedTemplates = stored.RootElement.Items("templates").CountBy(template => template.Text("from")).ToDictionary(),
            HasDiscussionTools = DiscussionTools.IsIn(stored.RootElement),
        };
    }
}
