using System.Data.Common;
using Dapper;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>One search for several requests of a wiki.</summary>
internal sealed class HintSearch
{
    // A piece that stands in more texts of the wiki says nothing.
    private const double Common = 0.15;
    private const int NeverCommon = 3;

    // A request is known by its rarest pieces; more cost time and change little.
    private const int MostPieces = 30;
    private const int MostPlaces = 1000;

    // Fewer pieces in common may be chance.
    private const int FewestShared = 3;

    private const double SameTask = 1;
    private const int Rows = 20;
    private const int MostFound = 6;
    private const int VocabularyBatch = 500;

    private readonly DbConnection connection;
    private readonly IHintWords words;
    private readonly string wiki;
    private readonly IReadOnlyCollection<string> origins;
    private readonly Dictionary<string, long> counts = [];
    private long texts;
    private long textsOfWiki;

    private HintSearch(DbConnection connection, IHintWords words, string wiki, IReadOnlyCollection<string> origins)
    {
        this.connection = connection;
        this.words = words;
        this.wiki = wiki;
        this.origins = origins;
    }

    /// <summary>Looks up how common the pieces of the queries are.</summary>
    public static async Task<HintSearch> BeginAsync(DbConnection connection, IHintWords words, string wiki, IReadOnlyCollection<string> origins, IReadOnlyList<HintQuery> queries, CancellationToken cancellationToken)
    {
        var search = new HintSearch(connection, words, wiki, origins);
        (search.texts, search.textsOfWiki) = await connection.QuerySingleAsync<(long, long)>(new CommandDefinition(
            "SELECT (SELECT COUNT(*) FROM HintText), (SELECT COUNT(*) FROM HintText WHERE Wiki = @wiki)", new { wiki }, cancellationToken: cancellationToken));
        var pieces = queries.SelectMany(query => query.Title.Concat(query.Text)).Distinct().Select(piece => HintPieces.Written(wiki, piece));
        foreach (var batch in pieces.Chunk(VocabularyBatch))
        {
            foreach (var (piece, texts) in await words.CountsAsync(connection, batch, cancellationToken))
                search.counts[piece] = texts;
        }
        return search;
    }

    /// <summary>What shares most with a request, best first.</summary>
    public async Task<IReadOnlyList<FoundHint>> FindAsync(HintQuery query, CancellationToken cancellationToken)
    {
        var pieces = Special(query);
        var task = query.Task is { } cited ? HintPieces.Written(wiki, cited) : null;
        if (pieces.Count < FewestShared && task is null)
            return [];
        List<string> sought = task is null ? pieces : [.. pieces.Append(task).Distinct()];
        var rows = await words.FindAsync(connection, new HintMatch(wiki, origins, query.Key, sought, texts, Rows), cancellationToken);
        var whole = pieces.Sum(Weight);
        var found = new List<FoundHint>();
        foreach (var row in rows.DistinctBy(row => (row.Source, row.Key)))
        {
            var relevance = -row.Score / whole;
            if ((relevance < HintFinder.Standing && task is null) || found.Count == MostFound)
                break;
            if (task is not null && await words.SharedAsync(connection, row.Id, [task], cancellationToken) > 0)
                found.Add(new FoundHint(row.ToHint(), Math.Max(relevance, SameTask)));
            else if (relevance >= HintFinder.Standing && await words.SharedAsync(connection, row.Id, pieces, cancellationToken) >= FewestShared)
                found.Add(new FoundHint(row.ToHint(), relevance));
        }
        return [.. found.OrderByDescending(hint => hint.Relevance)];
    }

    // The title's pieces first, then what occurs elsewhere, the rarest first.
    private List<string> Special(HintQuery query)
    {
        var most = Math.Max(NeverCommon, Common * textsOfWiki);
        var title = query.Title.ToHashSet();
        var ordered = query.Title.Concat(query.Text).Distinct()
            .Select(piece => (Text: HintPieces.Written(wiki, piece), InTitle: title.Contains(piece)))
            .Select(piece => (piece.Text, piece.InTitle, Count: counts.GetValueOrDefault(piece.Text)))
            .Where(piece => piece.Count <= most)
            .OrderByDescending(piece => piece.InTitle)
            .ThenBy(piece => piece.Count <= 1)
            .ThenBy(piece => piece.Count)
            .ThenBy(piece => piece.Text, StringComparer.Ordinal);
        var special = new List<string>();
        var places = 0L;
        foreach (var piece in ordered.Where(piece => places + piece.Count <= MostPlaces).Take(MostPieces))
        {
            places += piece.Count;
            special.Add(piece.Text);
        }
        return special;
    }

    // The inverse document frequency as FTS5's bm25 has it: the score of a text of average length with each piece in it once.
    private double Weight(string piece)
    {
        var count = Math.Max(1, counts.GetValueOrDefault(piece));
        return Math.Max(1e-6, Math.Log((texts - count + 0.5) / (count + 0.5)));
    }
}
