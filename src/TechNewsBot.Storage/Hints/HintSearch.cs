using System.Data.Common;
using Dapper;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>One search for several requests of a wiki. What other wikis hold makes no difference.</summary>
internal sealed class HintSearch
{
    private const int Batch = 500;

    private readonly DbConnection connection;
    private readonly IHintWords words;
    private readonly string wiki;
    private readonly CancellationToken cancellationToken;

    private HintSearch(DbConnection connection, IHintWords words, string wiki, CancellationToken cancellationToken)
    {
        this.connection = connection;
        this.words = words;
        this.wiki = wiki;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>For each query what shares most with it, best first.</summary>
    public static Task<IReadOnlyList<IReadOnlyList<FoundHint>>> RunAsync(
        DbConnection connection, IHintWords words, string wiki, IReadOnlyCollection<string> origins, IReadOnlyList<HintQuery> queries, CancellationToken cancellationToken) =>
        new HintSearch(connection, words, wiki, cancellationToken).FindAsync(origins, queries);

    private async Task<IReadOnlyList<IReadOnlyList<FoundHint>>> FindAsync(IReadOnlyCollection<string> origins, IReadOnlyList<HintQuery> queries)
    {
        var corpus = await CorpusAsync(queries);
        var sought = queries.Select(query => (Query: query, Pieces: corpus.Special(query), Task: query.Task is { } task ? HintPieces.Written(wiki, task) : null)).ToList();
        var postings = await InBatchesAsync(sought.SelectMany(request => request.Task is null ? request.Pieces : request.Pieces.Append(request.Task)), words.PostingsAsync);
        var targets = await TargetsAsync(origins);
        var ranking = new HintRanking(corpus, targets.ToDictionary(target => target.Id), postings.ToLookup(posting => posting.Piece));
        var ranked = sought.Select(request => ranking.Find(request.Query, request.Pieces, request.Task)).ToList();
        var hints = await HintsAsync([.. ranked.SelectMany(found => found).Select(found => found.Text).Distinct()]);
        return [.. ranked.Select(found => found.Select(text => new FoundHint(hints[text.Text], text.Relevance)).ToList())];
    }

    private async Task<HintCorpus> CorpusAsync(IReadOnlyList<HintQuery> queries)
    {
        var (texts, length) = await connection.QuerySingleAsync<(long, double?)>(new CommandDefinition(
            "SELECT COUNT(*), AVG(Length) FROM HintText WHERE Wiki = @wiki", new { wiki }, cancellationToken: cancellationToken));
        var counts = await InBatchesAsync(queries.SelectMany(query => query.Title.Concat(query.Text)).Distinct().Select(piece => HintPieces.Written(wiki, piece)), words.CountsAsync);
        return new HintCorpus(wiki, texts, length ?? 1, counts.ToDictionary(count => count.Piece, count => count.Texts));
    }

    private Task<IEnumerable<HintTarget>> TargetsAsync(IReadOnlyCollection<string> origins) =>
        connection.QueryAsync<HintTarget>(new CommandDefinition(
            "SELECT Id, Source, `Key`, Length FROM HintText WHERE Wiki = @wiki AND CanHelp AND Origin IN @origins", new { wiki, origins }, cancellationToken: cancellationToken));

    private async Task<Dictionary<long, Hint>> HintsAsync(IReadOnlyList<long> ids)
    {
        var rows = await InBatchesAsync(ids, (_, batch, _) => connection.QueryAsync<HintRow>(new CommandDefinition(
            $"SELECT {HintRow.Columns} FROM HintText WHERE Id IN @batch", new { batch }, cancellationToken: cancellationToken)));
        return rows.ToDictionary(row => row.Id, row => row.ToHint());
    }

    private async Task<List<TFound>> InBatchesAsync<TSought, TFound>(
        IEnumerable<TSought> sought, Func<DbConnection, IReadOnlyCollection<TSought>, CancellationToken, Task<IEnumerable<TFound>>> find)
    {
        var found = new List<TFound>();
        foreach (var batch in sought.Distinct().Chunk(Batch))
            found.AddRange(await find(connection, batch, cancellationToken));
        return found;
    }
}
