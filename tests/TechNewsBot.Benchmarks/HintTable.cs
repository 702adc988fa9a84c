using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Tests;
using TechNewsBot.Storage;
using TechNewsBot.Storage.Hints;
using TechNewsBot.Storage.Tests;
using TechNewsBot.Storage.Tests.Hints;

namespace TechNewsBot.Benchmarks;

/// <summary>How many of the hints are right that the bot gives for requests that a person judged, and what it costs to find them.</summary>
internal static class HintTable
{
    private const int Threads = 2000;
    private const int Requests = 50;
    private const int Words = 60;

    public static async Task PrintAsync()
    {
        foreach (var (half, meaning) in new[] { ("Learned", "that the threshold was learned on"), ("HeldOut", "written before it was measured, and only measured") })
        {
            using var folder = new TemporaryFolder();
            using var database = new Database("Data Source=bot.db", folder.Path);
            var judged = await JudgedWiki.JudgeAsync(half, database);
            Console.WriteLine();
            Console.WriteLine($"Hints for {judged.Count} open requests {meaning}");
            Console.WriteLine($"{"language",-10} {"shown",6} {"right",6} {"wanted",7} {"found",6}");
            foreach (var language in judged.GroupBy(request => request.Language))
                Print(language.Key, [.. language]);
            Print("all", judged);
        }
        await PrintSpeedAsync();
    }

    private static void Print(string name, IReadOnlyList<JudgedHint> judged) =>
        Console.WriteLine($"{name,-10} {judged.Sum(request => request.Shown.Count),6} {judged.Sum(request => request.Right),6} {judged.Count(request => request.Wanted.Count > 0),7} {judged.Count(request => request.IsFound),6}");

    private static async Task PrintSpeedAsync()
    {
        using var folder = new TemporaryFolder();
        using var database = new Database("Data Source=bot.db", folder.Path);
        var index = new HintIndex(database, new Moments());
        var random = new Random(1);
        var texts = Enumerable.Range(0, Threads).Select(number => new HintText(
            new Hint(HintSource.Thread, $"h-{number}", $"Thread {number}"), CanHelp: true, Pieces(random, 6), Pieces(random, Words), Pieces(random, Words))).ToList();
        await index.KeepAsync("enwiki", "o", "1", texts, CancellationToken.None);
        var queries = texts.Take(Requests).Select(text => new HintQuery(text.Hint.Key, text.Title, text.Text)).ToList();
        var find = Measure.Of(() => index.FindAsync("enwiki", ["o"], queries, CancellationToken.None).GetAwaiter().GetResult(), warmUps: 10, repetitions: 11);
        Console.WriteLine();
        Console.WriteLine($"Search for {Requests} requests in {Threads} threads of {2 * Words} words: {find.Milliseconds:0.0} ms");
    }

    // A few words stand everywhere, most are rare, as in any language (Zipf).
    private static List<string> Pieces(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => $"w{(int)Math.Exp(random.NextDouble() * Math.Log(20_000))}")];
}
