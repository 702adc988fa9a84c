using TechNewsBot.Wikitext.Tests.Corpora;

namespace TechNewsBot.Benchmarks;

/// <summary>How talk pages and timestamps of real wikis are read, where the corpora are at hand.</summary>
internal static class ScoreTables
{
    public static void Print()
    {
        if (SharedFolder.Folder is null)
        {
            Console.WriteLine("No folder shared/corpora beside the project: the scores are left out.");
            return;
        }
        Console.WriteLine("Comments as DiscussionTools finds them");
        Console.WriteLine($"{"page",-34} {"expected",8} {"found",6} {"hit",6} {"heading",8} {"level",6}");
        int wanted = 0, found = 0, hits = 0, headings = 0, levels = 0;
        foreach (var score in TalkScore.All())
        {
            Console.WriteLine($"{score.Page,-34} {score.Wanted.Count,8} {score.Found.Count,6} {score.Hits,6} {score.UnderHeading,8} {score.AtLevel,6}");
            wanted += score.Wanted.Count;
            found += score.Found.Count;
            hits += score.Hits;
            headings += score.UnderHeading;
            levels += score.AtLevel;
        }
        Console.WriteLine($"recall {Percent(hits, wanted)}, precision {Percent(hits, found)}, right heading {Percent(headings, hits)}, right level {Percent(levels, hits)}");

        Console.WriteLine();
        var stamps = StampScore.All().ToList();
        Console.WriteLine($"Timestamps: {stamps.Sum(score => score.Tried - score.Failures.Count)} of {stamps.Sum(score => score.Tried)} parse, in {stamps.Count} languages");
        foreach (var failure in stamps.SelectMany(score => score.Failures))
            Console.WriteLine($"  {failure}");
    }

    private static string Percent(int part, int whole) => $"{100.0 * part / Math.Max(1, whole):0.00} %";
}
