using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>What of the central wiki's translations is worth remembering.</summary>
internal static class CentralMemory
{
    /// <summary>The units whose translation answers the present source and can stand on a page.</summary>
    public static IReadOnlyList<RememberedUnit> Of(NewsSource news, IssueTranslation translation)
    {
        var units = news.Units.DistinctBy(unit => unit.Name).ToDictionary(unit => unit.Name);
        return
        [
            .. translation.Units
                .Where(unit => unit.State == UnitState.Translated && unit.IsUsable && units.ContainsKey(unit.Unit))
                .Select(unit => RememberedUnit.Of(translation.Issue, units[unit.Unit], unit.Text, isLocal: false)),
        ];
    }
}
