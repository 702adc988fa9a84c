using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Register;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Core.Requests.Hints;

/// <summary>Finds for each open request what exists already and may help: answered discussions, named pages, resources, Tech News, the task it cites.</summary>
/// <param name="index">The full-text search.</param>
/// <param name="memory">What was dismissed.</param>
/// <param name="issues">Tech News.</param>
/// <param name="news">Whether it changed.</param>
/// <param name="central">The pages of the central wiki.</param>
/// <param name="address">Where the central wiki's pages are.</param>
public sealed class HintFinder(IHintIndex index, IHintMemory memory, IIssueStore issues, INewsVersion news, ICentralPages central, CentralAddress address)
{
    /// <summary>Below this share of what is special in a request a text has other things to say. Learned on judged requests in seven languages, see the benchmarks.</summary>
    public const double Sure = 0.23;

    /// <summary>A hint that stands stays above this.</summary>
    public const double Standing = 0.7 * Sure;

    private const string Resources = "resources";

    /// <summary><c>resources</c>: pages whose links may help with requests.</summary>
    public static readonly IReadOnlyList<ParameterRule> Rules = [ParameterRule.Titles(Resources)];

    private readonly HintIndexing indexing = new(index, issues, news, address);
    private readonly NamedPageLookup lookup = new(central, address);

    /// <summary>The requests that were gathered, with their hints.</summary>
    /// <param name="run">The page with the table.</param>
    /// <param name="gathered">The requests and the pages that they were read from.</param>
    /// <param name="shown">The names of those that may have hints.</param>
    /// <param name="standing">The table as it stands.</param>
    /// <param name="words">What status templates are called.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    internal async Task<RequestsWithHints> AddAsync(
        JobRun run, GatheredRequests gathered, IReadOnlySet<string> shown, StandingTable standing, RequestWords words, CancellationToken cancellationToken)
    {
        var resources = await ResourceReading.ReadAsync(run.Wiki, run.Parameters.Titles(Resources), cancellationToken);
        var origins = await indexing.UpdateAsync(run, gathered, resources.Pages, words.For(run.Wiki.Profile), cancellationToken);
        var dismissed = await memory.DismissedAsync(run.Wiki.Id, cancellationToken);
        var added = standing.Rows.Values.SelectMany(row => row.Hints.Dismissed.Except(dismissed[row.Id]).Select(code => (row.Id, code))).ToList();
        // The newest first, should there be too many to ask about.
        var open = gathered.Requests.Where(request => !request.Status.IsSettled() && shown.Contains(request.Name)).OrderByDescending(request => request.Opened.At).ThenBy(request => request.Name, StringComparer.Ordinal).ToList();
        var named = await lookup.FindAsync(run.Wiki, open, cancellationToken);
        var found = await index.FindAsync(run.Wiki.Id, origins, [.. open.Select(Query)], cancellationToken);
        var hints = open.Select((request, at) => (request.Name, Candidates: Ordered(request, found[at], named[at]))).ToDictionary(pair => pair.Name, pair => pair.Candidates);
        return new RequestsWithHints(
            [.. gathered.Requests.Select(request => request with { Hints = new RequestHints(hints.GetValueOrDefault(request.Name, []), dismissed[RowId.Of(request)].ToHashSet()) })],
            resources.Missing,
            token => added.Count == 0 ? Task.CompletedTask : memory.DismissAsync(run.Wiki.Id, added, run.Now, token));
    }

    private static HintQuery Query(Request request) =>
        new(request.Name, SearchWords.Of(request.Title), SearchWords.Of(request.Thread?.Question ?? "")) { Task = request.Tasks is [var task, ..] && SearchWords.Of(task.Name) is [var piece, ..] ? piece : null };

    // The best of each source, then the second best: three answers to one question help less than an answer and a tool.
    private static IReadOnlyList<HintCandidate> Ordered(Request request, IReadOnlyList<FoundHint> found, IReadOnlyList<(HintCandidate Candidate, bool IsLinked)> named)
    {
        var candidates = found.Where(hint => hint.Relevance >= Standing).Select(hint => (Candidate: new HintCandidate(hint.Hint, hint.Relevance >= Sure), Rank: Rank(hint.Hint.Source)))
            .Concat(named.Select(page => (page.Candidate, Rank: page.IsLinked ? HintRank.Linked : HintRank.Named)));
        if (request.Tasks is [{ Address: { } address } task, ..])
            candidates = candidates.Append((new HintCandidate(new Hint(HintSource.Task, task.Name, task.Name) { Address = address.AbsoluteUri }), HintRank.Task));
        return
        [
            .. candidates.GroupBy(candidate => candidate.Rank)
                .SelectMany(group => group.Select((candidate, at) => (candidate.Candidate, candidate.Rank, at)))
                .OrderBy(candidate => candidate.at)
                .ThenBy(candidate => candidate.Rank)
                .Select(candidate => candidate.Candidate),
        ];
    }

    private static HintRank Rank(HintSource source) => source switch
    {
        HintSource.Thread => HintRank.Thread,
        HintSource.Resource => HintRank.Resource,
        _ => HintRank.News,
    };

    private enum HintRank
    {
        Thread,
        Named,
        Resource,
        News,
        Linked,
        Task,
    }
}
