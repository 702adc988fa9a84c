using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.Tests;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Benchmarks;

/// <summary>What it costs to bring a stub page up to date.</summary>
internal static class TranslationTable
{
    private const int Units = 60;

    private static readonly StubTemplates Templates = new(TemplateNames.Of("TechNewsBot"), EnglishProfile.Value);

    public static void Print()
    {
        var page = Filled();
        var same = Measure.Of(() => Stub(changed: 0).Merge(page), warmUps: 300, repetitions: 101);
        var changed = Measure.Of(() => Stub(changed: 10).Merge(page), warmUps: 300, repetitions: 101);
        Console.WriteLine();
        Console.WriteLine($"A stub of {Units} units with {Units} texts by people, {page.Length / 1000} kB, one thread, after warm-up");
        Console.WriteLine($"{"rebuilt, nothing changed",-34} {same.Milliseconds,8:0.00} ms");
        Console.WriteLine($"{"rebuilt, 10 units changed",-34} {changed.Milliseconds,8:0.00} ms");
    }

    private static string Filled()
    {
        var page = Stub(changed: 0).Merge("");
        for (var unit = 1; unit <= Units; unit++)
        {
            var at = page.IndexOf("|text=", page.IndexOf($"|id={unit}\n", StringComparison.Ordinal), StringComparison.Ordinal) + "|text=".Length;
            page = page.Insert(at, $"Le bouton numéro {unit} de la [[Aide:Page|page d’aide]] passe en bas de la page, où le pouce l’atteint | '''vite'''.");
        }
        return Stub(changed: 0).Merge(page);
    }

    private static StubPage Stub(int changed) => new(
        [.. Enumerable.Range(1, Units).Select(unit => new StubUnit(
            new NewsUnit($"{unit}", $"The button number {unit} of the [[$link|help page]] moves to the {(unit <= changed ? "bottom" : "top")} of the page, where the thumb reaches it.", [new NewsVariable("link", $"m:Special:MyLanguage/Help:Page {unit}", default)], default),
            new UnitPlace(UnitKind.Item, "[[File:Octicons-tools.svg|15px|link=|alt=|Advanced item]]", "[https://phabricator.wikimedia.org/T405210]"),
            "en",
            Central: null))],
        Templates,
        (progress, _) => $"{{{{TechNewsBot stub\n|progress={progress.Translated}\n}}}}",
        RepositoryFiles.Messages.For("en", []));
}
