using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Offers;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Offers;

/// <summary>A central wiki in memory whose issues are those of a store, and whose translations are its pages.</summary>
internal sealed class MemoryCentralUnits(MemoryIssues issues) : ICentralUnits
{
    public const string Id = "metawiki";

    public string Wiki => Id;

    public MemoryWiki Pages { get; } = new(SampleProfile.English) { Id = Id };

    /// <summary>The titles of translations that answer an older source.</summary>
    public HashSet<string> Outdated { get; } = [];

    /// <summary>What the units of the source are called there, where that is something else than in the store.</summary>
    public Dictionary<string, string> Definitions { get; } = [];

    public bool IsDown { get; set; }

    public int Requests { get; private set; }

    public async Task<CentralUnits?> UnitsAsync(IssueName issue, string language, CancellationToken cancellationToken)
    {
        Requests++;
        if (IsDown)
            return null;
        var source = NewsSource.Read((await issues.FindAsync(issue, cancellationToken))!.Text);
        var titles = source.Units.Select(unit => UnitTitle.Of(issue, unit.Name, language)).ToList();
        var pages = await Pages.ReadAsync(titles, cancellationToken);
        return new CentralUnits(Pages, [.. source.Units.Zip(titles, (unit, title) => new CentralUnit(unit.Name, Definitions.GetValueOrDefault(unit.Name, unit.Text), State(title, pages[title]), pages[title].RevisionId))]);
    }

    private UnitState State(string title, PageText page) => !page.Exists ? UnitState.Missing : Outdated.Contains(title) ? UnitState.Outdated : UnitState.Translated;
}
