using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>How common pieces are in the texts of a wiki.</summary>
/// <param name="Wiki">The wiki.</param>
/// <param name="Texts">How many texts it has.</param>
/// <param name="AverageLength">How many pieces a text has.</param>
/// <param name="Counts">In how many texts a piece stands; none for one that is not there.</param>
internal sealed record HintCorpus(string Wiki, long Texts, double AverageLength, IReadOnlyDictionary<string, long> Counts)
{
    // A piece that stands in more texts says nothing.
    private const double Common = 0.15;
    private const int NeverCommon = 3;

    // A request is known by its rarest pieces; more cost time and change little.
    private const int MostPieces = 30;
    private const int MostPlaces = 400;

    // How much it counts that a piece stands in a text again, and how long the text is (BM25, https://sqlite.org/fts5.html#the_bm25_function).
    private const double Repetition = 1.2;
    private const double Length = 0.75;

    /// <summary>What is special in a request: the title's pieces first, then what occurs elsewhere, the rarest first.</summary>
    public IReadOnlyList<string> Special(HintQuery query)
    {
        var most = Math.Max(NeverCommon, Common * Texts);
        var title = query.Title.ToHashSet();
        var ordered = query.Title.Concat(query.Text).Distinct()
            .Select(piece => (Text: HintPieces.Written(Wiki, piece), InTitle: title.Contains(piece)))
            .Select(piece => (piece.Text, piece.InTitle, Count: Counts.GetValueOrDefault(piece.Text)))
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

    /// <summary>What it tells that a text has a piece: the rarer the more. It is also the score of a text of average length with the piece in it once.</summary>
    public double Weight(string piece)
    {
        var count = Math.Max(1, Counts.GetValueOrDefault(piece));
        return Math.Max(1e-6, Math.Log((Texts - count + 0.5) / (count + 0.5)));
    }

    /// <summary>The score that a text gets for a piece in it.</summary>
    /// <param name="posting">The piece in the text.</param>
    /// <param name="length">How many pieces the text has.</param>
    public double Score(HintPosting posting, long length) =>
        Weight(posting.Piece) * posting.Weight * (Repetition + 1) / (posting.Weight + (Repetition * (1 - Length + (Length * length / AverageLength))));
}
