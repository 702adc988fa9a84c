namespace TechNewsBot.Core.Tests.Requests;

/// <summary>How often the bot gives a thread one of its labels as a reader does.</summary>
/// <param name="Label">The label that is compared.</param>
/// <param name="Wanted">How many threads have one.</param>
/// <param name="Right">How many the bot labels the same.</param>
/// <param name="Values">Precision and recall of each value.</param>
internal sealed record LabelScore(string Label, int Wanted, int Right, IReadOnlyList<(string Value, int Wanted, int Found, int Right)> Values)
{
    /// <summary>Percent of the threads that are labelled right.</summary>
    public double Percent => 100.0 * Right / Math.Max(1, Wanted);

    /// <summary>What, kind and status of threads. Kind and status count for requests; a request that is not seen has both wrong.</summary>
    public static IReadOnlyList<LabelScore> Of(IReadOnlyList<LabelledThread> threads) =>
    [
        Of("what", threads, labels => labels.What),
        Of("kind", threads, labels => labels.Kind),
        Of("status", threads, labels => labels.Status),
    ];

    private static LabelScore Of(string label, IReadOnlyList<LabelledThread> threads, Func<(string What, string Kind, string Status), string> pick)
    {
        var pairs = threads.Select(thread => (Wanted: pick(thread.Wanted), Found: pick(thread.Found))).ToList();
        var values = pairs.SelectMany(pair => new[] { pair.Wanted, pair.Found }).Where(value => value != "-").Distinct().Order(StringComparer.Ordinal)
            .Select(value => (value, pairs.Count(pair => pair.Wanted == value), pairs.Count(pair => pair.Found == value), pairs.Count(pair => pair.Wanted == value && pair.Found == value)))
            .ToList();
        return new LabelScore(label, pairs.Count(pair => pair.Wanted != "-"), pairs.Count(pair => pair.Wanted != "-" && pair.Wanted == pair.Found), values);
    }
}
