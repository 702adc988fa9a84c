using System.Runtime.InteropServices;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>Ranks the texts that share pieces with a request.</summary>
/// <param name="corpus">How common pieces are.</param>
/// <param name="targets">The texts that may be found, by their rows.</param>
/// <param name="postings">The texts that have a piece.</param>
internal sealed class HintRanking(HintCorpus corpus, IReadOnlyDictionary<long, HintTarget> targets, ILookup<string, HintPosting> postings)
{
    // Fewer pieces in common may be chance.
    private const int FewestShared = 3;

    private const double SameTask = 1;
    private const int MostRanked = 20;
    private const int MostFound = 6;

    /// <summary>The rows that share most with a request, best first, with how much they share.</summary>
    /// <param name="query">The request.</param>
    /// <param name="pieces">What is special in it.</param>
    /// <param name="task">The piece that is the task it cites; null for none.</param>
    public IReadOnlyList<(long Text, double Relevance)> Find(HintQuery query, IReadOnlyList<string> pieces, string? task)
    {
        if (pieces.Count < FewestShared && task is null)
            return [];
        var shares = Shares(query, pieces, task);
        var whole = pieces.Sum(corpus.Weight);
        var found = new List<(long Text, double Relevance)>();
        foreach (var (text, share) in shares
            .OrderByDescending(share => share.Value.Score)
            .ThenBy(share => targets[share.Key].Key, StringComparer.Ordinal)
            .DistinctBy(share => (targets[share.Key].Source, targets[share.Key].Key))
            .Take(MostRanked))
        {
            var relevance = share.Score / whole;
            if ((relevance < HintFinder.Standing && task is null) || found.Count == MostFound)
                break;
            if (share.CitesTask)
                found.Add((text, Math.Max(relevance, SameTask)));
            else if (relevance >= HintFinder.Standing && share.Pieces >= FewestShared)
                found.Add((text, relevance));
        }
        return [.. found.OrderByDescending(text => text.Relevance)];
    }

    private Dictionary<long, Share> Shares(HintQuery query, IReadOnlyList<string> pieces, string? task)
    {
        var shares = new Dictionary<long, Share>();
        var isSpecial = pieces.ToHashSet();
        IEnumerable<string> sought = task is null || isSpecial.Contains(task) ? pieces : pieces.Append(task);
        foreach (var posting in sought.SelectMany(piece => postings[piece]))
        {
            if (!targets.TryGetValue(posting.Text, out var target) || target.Key == query.Key)
                continue;
            ref var share = ref CollectionsMarshal.GetValueRefOrAddDefault(shares, posting.Text, out _);
            share = new Share(
                share.Score + corpus.Score(posting, target.Length),
                share.Pieces + (isSpecial.Contains(posting.Piece) ? 1 : 0),
                share.CitesTask || posting.Piece == task);
        }
        return shares;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Share(double Score, int Pieces, bool CitesTask);
}
