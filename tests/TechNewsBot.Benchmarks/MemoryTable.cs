using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Memory;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.Tests;
using TechNewsBot.Storage;
using TechNewsBot.Storage.TechNews;
using TechNewsBot.Wikitext.Tests.Corpora;

namespace TechNewsBot.Benchmarks;

/// <summary>What looking a unit up in the translation memory costs, and how much of an issue the memory fills.</summary>
internal static class MemoryTable
{
    private const int Issues = 520;
    private const int Units = 30;

    // Headings, the new version, the tasks and the colophon come back; the rest is new every week.
    private const int Recurring = 8;

    public static async Task PrintAsync()
    {
        var folder = Directory.CreateTempSubdirectory("technewsbot-");
        using (var database = new Database("Data Source=memory.db", folder.FullName))
        {
            var memory = new UnitMemory(database);
            var issue = new IssueName(2016, 1);
            for (var week = 0; week < Issues; week++, issue = issue.Next)
                await memory.KeepAsync("fr", [.. Enumerable.Range(0, Units).Select(unit => RememberedUnit.Of(issue, Unit(week, unit), $"Texte $1 numéro {unit} de la semaine {week}.", isLocal: false))], CancellationToken.None);
            var (known, similar) = (Unit(Issues, 0), Unit(Issues, Recurring));
            var exact = Measure.Of(() => Look(known), warmUps: 200, repetitions: 101);
            var near = Measure.Of(() => Look(similar), warmUps: 200, repetitions: 101);
            var whole = Measure.Of(() => Look([.. Enumerable.Range(0, Units).Select(unit => Unit(Issues, unit))]), warmUps: 50, repetitions: 51);
            Console.WriteLine();
            Console.WriteLine($"A translation memory of {Issues} issues of {Units} units, one language, SQLite, after warm-up (wanted: under 1 ms a unit)");
            Console.WriteLine($"{"a unit that comes back",-34} {exact.Milliseconds,8:0.00} ms");
            Console.WriteLine($"{"a unit that begins like others",-34} {near.Milliseconds,8:0.00} ms");
            Console.WriteLine($"{"a whole issue at once",-34} {whole.Milliseconds,8:0.00} ms");

            void Look(params NewsUnit[] units)
            {
                var found = memory.FindAsync("fr", [.. units.Select(MemoryKey.Of)], issue, CancellationToken.None).GetAwaiter().GetResult();
                var recalled = new TranslationMemory(found);
                foreach (var unit in units)
                    recalled.For(unit, issue);
            }
        }

        folder.Delete(recursive: true);
        PrintFilled("the sandbox’s issues", SandboxIssues());
        PrintFilled("delivered issues", DeliveredIssues());
    }

    private static NewsUnit Unit(int week, int unit) => unit < Recurring
        ? new NewsUnit($"{unit}", $"The part number {(char)('a' + unit)} that comes back each week with $1 of {week} tasks", [new NewsVariable("1", $"{week}", default)], default)
        : new NewsUnit($"{unit}", $"Item {(char)('a' + unit)} on [[$1|a page]] has the following news this time: {Word(week, unit)} and {Word(unit, week)}.", [new NewsVariable("1", $"Page {week}", default)], default);

    private static string Word(int one, int other) => $"word{(char)('a' + (one % 26))}{(char)('a' + (one / 26 % 26))}{(char)('a' + (other % 26))}";

    /// <summary>How many units of each issue an earlier one of the list fills, as if all were translated.</summary>
    private static void PrintFilled(string what, IReadOnlyList<(string Name, IReadOnlyList<NewsUnit> Units)> issues)
    {
        if (issues.Count == 0)
            return;
        Console.WriteLine($"Filled by the memory, {what}:");
        var seen = new List<RememberedUnit>();
        var week = new IssueName(2026, 1);
        foreach (var (name, units) in issues)
        {
            var memory = new TranslationMemory(seen);
            var offers = units.Select(unit => memory.For(unit, week)).ToList();
            Console.WriteLine($"  {name,-32} {offers.Count(offer => offer is { Before: null }),3} filled in, {offers.Count(offer => offer is { Before: not null }),2} similar, of {units.Count}");
            var issue = week;
            seen.AddRange(units.Select(unit => RememberedUnit.Of(issue, unit, unit.Text, isLocal: false)));
            week = week.Next;
        }
    }

    private static IReadOnlyList<(string Name, IReadOnlyList<NewsUnit> Units)> SandboxIssues()
    {
        var seeds = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "tests", "sandbox", "seeds", "metawiki", "issues.wikitext"));
        return [.. seeds.Split("@@ page ").Skip(1).Select(page => (page[..page.IndexOf('\n', StringComparison.Ordinal)], NewsSource.Read(page).Units))];
    }

    // A delivered issue has no marks: each heading and each item counts as a unit, and only numbers in it as what changes.
    private static IReadOnlyList<(string Name, IReadOnlyList<NewsUnit> Units)> DeliveredIssues() => SharedFolder.Folder is not { } shared ? [] :
    [
        .. Directory.EnumerateFiles(Path.Combine(shared, "news"), "delivered-*").Order(StringComparer.Ordinal).Select(file => (
            Path.GetFileNameWithoutExtension(file),
            Lines(NewsSource.Read(File.ReadAllText(file)).Outline))),
    ];

    private static IReadOnlyList<NewsUnit> Lines(NewsOutline outline) =>
        [.. outline.Headings.Select(heading => heading.Text).Concat(outline.Items.Select(item => item.Text)).Select(text => new NewsUnit("1", text, [], default))];
}
