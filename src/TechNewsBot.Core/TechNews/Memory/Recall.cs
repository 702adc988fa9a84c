using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>Asks the memory for all units of some issues at once.</summary>
internal static class Recall
{
    /// <summary>What translators of the wiki wrote for an issue, as it is worth remembering.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="texts">Units with their texts, those that answer an older source included, which are left out.</param>
    /// <param name="wiki">The wiki.</param>
    public static IEnumerable<RememberedUnit> Local(IssueName issue, IEnumerable<(NewsUnit Unit, string Text, bool IsOutdated)> texts, IWiki wiki) =>
        texts.Where(local => !local.IsOutdated && local.Text != local.Unit.SourceText && OpenMarkup.Find(local.Text) is null && !BotCalls.StandIn(local.Text, wiki))
            .Select(local => RememberedUnit.Of(issue, local.Unit, LocalTranslation.Of(local.Unit, local.Text), isLocal: true));

    /// <summary>The memory for the units of these issues.</summary>
    /// <param name="memory">What was kept in earlier runs.</param>
    /// <param name="issues">The issues, all in one language.</param>
    /// <param name="local">What this run found on the wiki.</param>
    /// <param name="wiki">The wiki.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<TranslationMemory> ReadAsync(ITranslationMemory memory, IReadOnlyCollection<TranslatedIssue> issues, IReadOnlyCollection<RememberedUnit> local, IWiki wiki, CancellationToken cancellationToken)
    {
        if (issues.Count == 0)
            return new TranslationMemory([]);
        var keys = issues.SelectMany(issue => issue.News.Units).Select(MemoryKey.Of).Distinct().ToList();
        var kept = await memory.FindAsync(issues.First().Language, keys, issues.Max(issue => issue.Name), cancellationToken);
        return new TranslationMemory(kept.Where(unit => !BotCalls.StandIn(unit.Translation, wiki)).Concat(local));
    }
}
