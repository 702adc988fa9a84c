using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>The bot's template on a wiki: its names there and the pages that carry it.</summary>
/// <param name="reading">Queries the wiki.</param>
/// <param name="title">The template with its namespace: <c>Template:TechNewsBot</c>.</param>
internal sealed class BotTemplate(PageReading reading, string title)
{
    private const int TemplateNamespace = 10;

    /// <summary>The titles of the pair, in English.</summary>
    public IReadOnlyList<string> Pages { get; } = [title, title + " end"];

    /// <summary>The names under which the pair can be called: where a wiki moved the template, the new name first, then every redirect to it. Names of pages that are missing count: a page can be written before the template.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public async Task<TemplateNames> NamesAsync(CancellationToken cancellationToken)
    {
        var names = new Dictionary<string, List<string>>();
        var pages = new PageBatch(Pages);
        var request = new ApiRequest(("action", "query"), ("prop", "redirects"), ("rdprop", "title"), ("rdnamespace", $"{TemplateNamespace}"), ("rdlimit", "max"), ("titles", string.Join('|', Pages)), ("redirects", "1"));
        await foreach (var answer in reading.AnswersAsync(request, cancellationToken))
        {
            pages.Add(answer);
            foreach (var page in answer.Field("query").Items("pages"))
                Names(page.Text("title")).AddRange(page.Items("redirects").Select(redirect => redirect.Text("title")));
        }

        return new TemplateNames(Called(Pages[0]), Called(Pages[1]));

        List<string> Names(string page) => names.TryGetValue(page, out var known) ? known : names[page] = [page];

        IReadOnlyList<string> Called(string page) => [.. Names(pages.Resolve(page)).Select(WithoutNamespace).Distinct()];
    }

    /// <summary>Whether these are names of this template, and not of one that was configured before.</summary>
    public bool IsCalled(TemplateNames names) => names.Start.Contains(WithoutNamespace(title));

    /// <summary>The pages that carry the template, in one request. A call of a redirect counts as a call of its target too, so redirects need no request of their own. A page that is itself a redirect shows nobody a region, and is none.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public async Task<IReadOnlyList<PageStamp>> CarriersAsync(TemplateNames names, CancellationToken cancellationToken)
    {
        var carriers = new List<PageStamp>();
        var request = PageAnswer.StampRequest.With(("generator", "embeddedin"), ("geititle", $"Template:{names.Start[0]}"), ("geifilterredir", "nonredirects"), ("geilimit", "max"));
        await foreach (var answer in reading.AnswersAsync(request, cancellationToken))
        {
            carriers.AddRange(answer.Field("query").Items("pages")
                .Where(page => page.Number("ns") != TemplateNamespace || !IsOfThePair(WithoutNamespace(page.Text("title")), names))
                .Select(PageAnswer.Stamp));
        }

        return carriers;
    }

    // Documentation stands on subpages and shows the template at work.
    private static bool IsOfThePair(string name, TemplateNames names) =>
        names.Start.Concat(names.End).Any(own => name == own || name.StartsWith(own + "/", StringComparison.Ordinal));

    private static string WithoutNamespace(string page) => page[(page.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
