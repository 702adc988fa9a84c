namespace TechNewsBot.MediaWiki.Tests.Scripted;

/// <summary>A scripted wiki with a bot that is configured for it.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly List<WikiConnections> opened = [];

    private Bench(ScriptedWiki wiki)
    {
        Wiki = wiki;
        Secrets.Watch();
    }

    public ScriptedWiki Wiki { get; }

    public SkippingTime Time { get; } = new();

    public LogLines Log { get; } = new();

    public MemoryProfiles Profiles { get; } = new();

    public MemoryHolds Holds { get; } = new();

    public MemoryJournal Journal { get; } = new();

    public static async Task<Bench> StartAsync() => new(await ScriptedWiki.StartAsync());

    public static async Task<Bench> ConnectedAsync(string rights = "'edit','createpage'")
    {
        var bench = await StartAsync();
        bench.Wiki.AsSmallWiki(rights);
        return bench;
    }

    public WikiSettings Settings(string id = "testwiki") => new(id, Wiki.Api) { User = "TechNewsBot@worker", Password = SmallWiki.Password };

    public static ClientSettings Client { get; } = new("https://small.example/wiki/User:Example; example@example.org", "1.2.3", "Template:TechNewsBot") { EditInterval = TimeSpan.Zero };

    public WikiGate Gate(WikiSettings? settings = null) => new(settings ?? Settings(), Holds, new Patience(), Time, isByHand: false);

    public ApiClient ApiClient(WikiSettings? settings = null, SemaphoreSlim? overall = null, Patience? patience = null, WikiGate? gate = null) =>
        new(settings ?? Settings(), Client, overall ?? new SemaphoreSlim(8), patience ?? new Patience(), gate ?? Gate(settings), Time, Log);

    public WikiSession Session(WikiSettings? settings = null)
    {
        var gate = Gate(settings);
        return new WikiSession(settings ?? Settings(), ApiClient(settings, gate: gate), gate);
    }

    public WikiConnections Connections(ClientSettings? client = null, WikiSettings? settings = null, Patience? patience = null)
    {
        var connections = new WikiConnections(client ?? Client, [settings ?? Settings()], Profiles, Holds, Journal, Time, Log, patience ?? new Patience());
        opened.Add(connections);
        return connections;
    }

    public Task<WikiConnection> ConnectAsync(WikiSettings? settings = null) => Connections(settings: settings).ConnectAsync("testwiki", CancellationToken.None);

    // Whatever a test was about, nothing that people read may tell a secret.
    public async ValueTask DisposeAsync()
    {
        foreach (var text in Log.All.Concat(Holds.All.Select(hold => hold.ToString())).Concat(Journal.Intents.Select(intent => intent.ToString())))
            Secrets.LookThrough(text);
        Secrets.MustBeKept();
        foreach (var connections in opened)
            await connections.DisposeAsync();
        await Wiki.DisposeAsync();
        Log.Dispose();
    }
}
