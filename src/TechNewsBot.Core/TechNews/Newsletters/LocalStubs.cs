using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>
/// The stub pages of a wiki in the language of its newsletter. They are found by the pages that ask for
/// <c>job=translation</c> in that language, and by nothing else. A user's own pages lend their texts to that user's newsletters only.
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
        var candidates = carriers.Where(carrier => carrier.Language == run.Page.Language && MayLend(carrier.Title, run)).Select(carrier => carrier.Title).Order(StringComparer.Ordinal).ToList();
        var pages = candidates.Count == 0 ? new Dictionary<string, PageText>() : await run.Wiki.ReadAsync(candidates, cancellationToken);
        var found = candidates.Where(title => pages.GetValueOrDefault(title) is { } page && IsIndex(page.Text, run.Wiki)).ToList();
        var titles = found.SelectMany(index => issues.Select(issue => IssueStub.TitleBelow(index, issue))).ToList();
        return new LocalStubs(
            found,
            titles.Count == 0 ? new Dictionary<string, PageText>() : await run.Wiki.ReadAsync(titles, cancellationToken),
            candidates.Except(found).ToHashSet());
    }

    /// <summary>The issue with what people wrote on its stub, how far it is, as the stub tells it, and the stub's title. Of several stubs the one counts that is the furthest.</summary>
    public Edition Complete(TranslatedIssue issue, JobRun run, CentralAddress central)
    {
        var page = StubPage.Of(issue, StubUnit.Of(issue), run.Wiki, central, run.Messages);
        var stub = indexes
            .Select(index => stubs.GetValueOrDefault(IssueStub.TitleBelow(index, issue.Name)))
            .Where(stub => stub is { Exists: true })
            .MaxBy(stub => page.Progress(stub!.Text).Translated);
        var text = stub?.Text ?? "";
        var local = page.Written(text).Select(written => new TranslatedUnit(written.Unit, written.Unit.Fill(written.Text), issue.Language, written.IsOutdated));
        return new Edition(issue with { Local = local.ToDictionary(written => written.Unit.Name) }, page.Progress(text), stub?.Title);
    }

    // What somebody tries out in a sandbox is not for everybody's page.
    private static bool MayLend(string index, JobRun run) =>
        UserOf(run.Wiki.Profile.Title(index)) is not { } user || user == UserOf(run.Wiki.Profile.Title(run.Page.Title));

    /// <summary>The user that a page belongs to; null when it belongs to none.</summary>
    private static string? UserOf(WikiTitle title) => title.NamespaceId is 2 or 3 ? title.Name.Split('/')[0] : null;

    private static bool IsIndex(string text, IWiki wiki) =>
        JobTemplate.Find(WikitextDocument.Parse(text), wiki.Template, wiki.Profile)
            .Any(call => string.Equals(call.Job, TranslationJob.Keyword, StringComparison.OrdinalIgnoreCase));
}
