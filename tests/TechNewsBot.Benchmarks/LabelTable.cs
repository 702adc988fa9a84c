using System.Runtime.CompilerServices;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Tests.Requests;

namespace TechNewsBot.Benchmarks;

/// <summary>How the labelled threads of the tests are labelled, and what it costs to label a wiki.</summary>
internal static class LabelTable
{
    private const int Pumps = 3;

    public static void Print()
    {
        var root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));
        var words = RequestWords.Read(File.ReadAllText(Path.Combine(root, "config", "requests.json")), out _);
        foreach (var (half, meaning) in new[] { ("Tuned", "that words were tuned to"), ("HeldOut", "written before, and only measured") })
        {
            var threads = LabelledThread.Read(Path.Combine(root, "tests", "TechNewsBot.Core.Tests", "Requests", "Labelled"), half, words);
            Console.WriteLine();
            Console.WriteLine($"Labels of {threads.Count} threads {meaning}, in {threads.Select(thread => thread.Language).Distinct().Count()} languages");
            foreach (var score in LabelScore.Of(threads))
                Print(score);
        }

        var read = Measure.Of(() => RequestReader.Read("Project:Pump", SamplePump.Text, EnglishProfile.Value, words), warmUps: 200, repetitions: 51);
        Console.WriteLine();
        Console.WriteLine($"Requests with status and kind of {Pumps} pumps, {Pumps * SamplePump.Text.Length / 1000} kB: {Pumps * read.Milliseconds:0.0} ms");
    }

    private static void Print(LabelScore score)
    {
        Console.WriteLine($"{score.Label,-8} {score.Right} of {score.Wanted} right, {score.Percent:0.0} %   precision  recall");
        foreach (var (value, wanted, found, right) in score.Values)
            Console.WriteLine($"  {value,-30} {Percent(right, found),12} {Percent(right, wanted),7}   of {wanted}");
    }

    private static string Percent(int part, int whole) => whole == 0 ? "–" : $"{100.0 * part / whole:0} %";

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
