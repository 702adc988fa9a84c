using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>
/// The stub pages of a wiki in the language of its newsletter. They are found by the pages that ask for
/// <c>job=translation</c> in that language, and by nothing else.
/// </summary>
internal sealed class LocalStubs
{
    private readonly IReadOnlyList<string> indexes;
    private readonly IReadOnlyDictionary<string, PageText> stubs;

    private LocalStubs(IReadOnlyList<string> indexes, IReadOnlyDictionary<string, PageText> stubs, IReadOnlySet<string> passed)
    {
        this.indexes = indexes;
        this.stubs = stubs;
        Passed = passed;
    }

    /// <summary>For a newsletter that is made of nothing.</summary>
    public static LocalStubs None { get; } = new([], new Dictionary<string, PageText>(), new HashSet<string>());

    /// <summary>The pages that were read and turned out to be no translation pages.</summary>
    public IReadOnlySet<string> Passed { get; }

    /// <summary>Reads the stubs of these issues, missing ones too: the job runs again when one is made or changes. Three requests, whatever the number of issues; none without any.</summary>
    public static async Task<LocalStubs> ReadAsync(JobRun run, IReadOnlyCollection<IssueName> issues, CancellationToken cancellationToken)
    {
        if (issues.Count == 0)
            return None;
        var carriers = await run.Wiki.CarriersAsync(cancellationToken);
        var candidates = carriers.Where(carrier => carrier.Language == run.Page.Language).Select(carrier => carrier.Title).Order(StringComparer.Ordinal).ToList();
        var pages = candidates.Count == 0 ? new Dictionary<string, PageText>() : await run.Wiki.ReadAsync(candidates, cancellationToken);
        var found = candidates.Where(title => pages.GetValueOrDefault(title) is { } page && IsIndex(page.Text, run.Wiki)).ToList();
        var titles = found.SelectMany(index => issues.Select(issue => Title(index, issue))).ToList();
        return new LocalStubs(
            found,
            titles.Count == 0 ? new Dictionary<string, PageText>() : await run.Wiki.ReadAsync(titles, cancellationToken),
            candidates.Except(found).ToHashSet());
    }

    /// <summary>The title of an issue's stub; null when the wiki has none.</summary>
    public string? TitleOf(IssueName issue) =>
        indexes.Select(index => Title(index, issue)).FirstOrDefault(title => stubs.GetValueOrDefault(title) is { Exists: true });

    /// <summary>The issue with what people wrote on its stub, and how far it is, as the stub tells it. Of several stubs the one counts that is the furthest.</summary>
    public (TranslatedIssue Issue, StubProgress Progress) Complete(TranslatedIssue issue, JobRun run, CentralAddress central)
    {
        var page = StubPage.Of(issue, StubUnit.Of(issue), run.Wiki, central, run.Messages);
        var (progress, text) = indexes
            .Select(index => stubs.GetValueOrDefault(Title(index, issue.Name))?.Text ?? "")
            .DefaultIfEmpty("")
            .Select(text => (Progress: page.Progress(text), Text: text))
            .MaxBy(stub => stub.Progress.Translated);
        var local = page.Written(text)
            .Select(written => new TranslatedUnit(written.Unit, written.Unit.Fill(written.Text), issue.Language, written.IsOutdated))
            .Where(written => OpenMarkup.Find(written.Text) is null && !BotCalls.StandIn(written.Text, run.Wiki));
        return (issue with { Local = local.ToDictionary(written => written.Unit.Name) }, progress);
    }

    private static bool IsIndex(string text, IWiki wiki) =>
        JobTemplate.Find(WikitextDocument.Parse(text), wiki.Template, wiki.Profile)
            .Any(call => string.Equals(call.Job, TranslationJob.Keyword, StringComparison.OrdinalIgnoreCase));

    private static string Title(string index, IssueName issue) => $"{index}/{issue}";
}
