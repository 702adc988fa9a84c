using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Offers;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.Tests;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Benchmarks;

/// <summary>What it costs to bring a stub page up to date.</summary>
internal static class TranslationTable
{
    private const int Units = 60;
    private const int InFallback = 6;

    // The runtime compiles hot code anew in the background, which takes its time on a busy machine.
    private const int WarmUps = 1500;

    private static readonly StubTemplates Templates = new(TemplateNames.Of("TechNewsBot"), EnglishProfile.Value);

    public static void Print()
    {
        var page = Filled(Units);
        var full = Full().Merge(Filled(Units - InFallback));
        Console.WriteLine();
        Console.WriteLine($"A stub of {Units} units with {Units} texts by people, {page.Length / 1000} kB, one thread, after warm-up");
        Print("rebuilt, nothing changed", () => Stub(changed: 0).Merge(page));
        Print("rebuilt, 10 units changed", () => Stub(changed: 10).Merge(page));
        Console.WriteLine($"The same with addresses, {Units / 2} other texts of the central wiki, {Units / 2} texts offered to it and {InFallback} in a fallback language, {full.Length / 1000} kB");
        Print("full, nothing changed", () => Full().Merge(full));
    }

    private static void Print(string what, Action rebuild) =>
        Console.WriteLine($"{what,-34} {Measure.Of(rebuild, WarmUps, repetitions: 101).Milliseconds,8:0.00} ms");

    private static string Filled(int texts)
    {
        var page = Stub(changed: 0).Merge("");
        for (var unit = 1; unit <= texts; unit++)
        {
            var at = page.IndexOf("|text=", page.IndexOf($"|id={unit}\n", StringComparison.Ordinal), StringComparison.Ordinal) + "|text=".Length;
            page = page.Insert(at, Text(unit));
        }
        return Stub(changed: 0).Merge(page);
    }

    private static string Text(int unit) => $"Le bouton numéro {unit} de la [[Aide:Page|page d’aide]] passe en bas de la page, où le pouce l’atteint | '''vite'''.";

    private static StubPage Stub(int changed) => Stub(Enumerable.Range(1, Units).Select(number => Unit(number, number <= changed ? "bottom" : "top")));

    // As a wiki has it whose texts are offered to the central one.
    private static StubPage Full() => Stub(Enumerable.Range(1, Units).Select(number => Linked(Unit(number, "top"))).Select((unit, index) => index < Units / 2
        ? unit with { Central = Translated(unit, "fr"), Offered = new HashSet<string> { LocalText.Of(unit.News, Text(index + 1)) } }
        : unit with { Fallback = Translated(unit, "de") }));

    private static StubUnit Linked(StubUnit unit) => unit with
    {
        Page = "Project:Actualités techniques/2026/48",
        CentralPage = $"https://meta.wikimedia.org/w/index.php?title=Translations:Tech/News/2026/48/{unit.Id}/fr&action=edit",
    };

    private static TranslatedUnit Translated(StubUnit unit, string language) =>
        new(unit.News, $"Le bouton {unit.Id} de la [[m:Special:MyLanguage/Help:Page {unit.Id}|page d’aide]] se trouve maintenant au bas de la page.", language, IsOutdated: false);

    private static StubUnit Unit(int number, string place) => new(
        new NewsUnit($"{number}", $"The button number {number} of the [[$link|help page]] moves to the {place} of the page, where the thumb reaches it.", [new NewsVariable("link", $"m:Special:MyLanguage/Help:Page {number}", default)], default),
        new UnitPlace(UnitKind.Item, "[[File:Octicons-tools.svg|15px|link=|alt=|Advanced item]]", "[https://phabricator.wikimedia.org/T405210]"),
        "en",
        Central: null);

    private static StubPage Stub(IEnumerable<StubUnit> units) => new(
        [.. units],
        Templates,
        (progress, _) => $"{{{{TechNewsBot stub\n|progress={progress.Translated}\n}}}}",
        RepositoryFiles.Messages.For("en", []));
}
