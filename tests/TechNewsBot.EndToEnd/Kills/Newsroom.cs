namespace TechNewsBot.EndToEnd.Kills;

/// <summary>The people of one wiki during the kills: they open pages for the bot, ask at the pump, write around what it writes, and translate.</summary>
internal sealed class Newsroom(string wiki, string occasion, Visitor visitor) : IDisposable
{
    // Every so many rounds a page is opened that gives the bot a page for each issue to make.
    private const int RoundsPerIndex = 10;

    private readonly List<string> newsPages = [];
    private readonly List<string> indexPages = [];
    private readonly List<(string Page, string Text)> written = [];

    public string Wiki => wiki;

    public Visitor Visitor => visitor;

    /// <summary>The pages that were opened for the news.</summary>
    public IReadOnlyList<string> NewsPages => newsPages;

    /// <summary>The pages that were opened for translations.</summary>
    public IReadOnlyList<string> IndexPages => indexPages;

    /// <summary>What people wrote, and on which page; each text is unique.</summary>
    public IReadOnlyList<(string Page, string Text)> Written => written;

    /// <summary>The discussion page that the table of requests is made of.</summary>
    public string Pump => Titles.Pumps[wiki];

    /// <summary>Gives the bot something to post, and something to write anew.</summary>
    public async Task OpenAsync(int round)
    {
        var page = $"{Titles.News[wiki]}/{occasion} {round}";
        newsPages.Add(page);
        await visitor.EditAsync(page, $"{Note(page, $"above {round}")}\n{{{{TechNewsBot|job=newsletter}}}}\n{{{{TechNewsBot end}}}}\n{Note(page, $"below {round}")}");
        if (round % RoundsPerIndex == 1)
        {
            var index = $"{Titles.Translation[wiki]} {occasion} {round}";
            indexPages.Add(index);
            await visitor.EditAsync(index, $"{{{{TechNewsBot|job=translation}}}}\n{{{{TechNewsBot end}}}}\n{Note(index, $"index {round}")}");
        }

        await visitor.AppendAsync(Pump, $"\n\n== {Note(Pump, $"Module {round} broken")} ==\nHow can this be? ~~~~");
    }

    /// <summary>Writes on pages that the bot works on at the same time.</summary>
    public async Task WriteAsync(int round, Random random)
    {
        await Task.Delay(random.Next(0, 4000));
        var page = newsPages[random.Next(Math.Max(0, newsPages.Count - 4), newsPages.Count)];
        await visitor.AppendAsync(page, $"\n{Note(page, $"meanwhile {round}")}");
        var requests = Titles.Requests[wiki];
        await visitor.AppendAsync(requests, $"\n{Note(requests, $"meanwhile {round}")}");
    }

    /// <summary>Takes the template off the pages that were opened, so that the bot need not work on them in other tests.</summary>
    public async Task CloseAsync()
    {
        foreach (var page in newsPages.Concat(indexPages))
            await visitor.EditAsync(page, "-");
    }

    public void Dispose() => visitor.Dispose();

    private string Note(string page, string what)
    {
        var text = $"{occasion}, {what} by a person of {wiki}.";
        written.Add((page, text));
        return text;
    }
}
