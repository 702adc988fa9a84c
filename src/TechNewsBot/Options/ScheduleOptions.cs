using Quartz;

namespace TechNewsBot.Options;

/// <summary>When the worker's jobs run: Quartz cron expressions in UTC, seconds first.</summary>
internal sealed class ScheduleOptions
{
    private static readonly TimeSpan LongestOfAll = TimeSpan.FromDays(1);

    /// <summary>When new and changed Tech News issues are fetched from the central wiki.</summary>
    public string PullTechNews { get; set; } = "0 5 * * * ?";

    /// <summary>When each wiki's pages are brought up to date. Wikis start some seconds apart.</summary>
    public string Sweep { get; set; } = "0 0/15 * * * ?";

    /// <summary>When the database is tidied.</summary>
    public string Housekeeping { get; set; } = "0 40 3 * * ?";

    /// <summary>The longest that opening a wiki, then sweeping it, or fetching Tech News may take. What is left is done at the next time.</summary>
    public TimeSpan LongestSweep { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>What is wrong here.</summary>
    internal IEnumerable<ConfigurationMistake> Mistakes(string path) =>
        CronMistakes(path).Concat(LongestSweep > TimeSpan.Zero && LongestSweep <= LongestOfAll
            ? []
            : [new($"{path}:{nameof(LongestSweep)}", "must be a time of more than 00:00:00 and at most 1.00:00:00, such as 00:10:00") { Value = LongestSweep.ToString() }]);

    private IEnumerable<ConfigurationMistake> CronMistakes(string path) =>
        Entries.Where(entry => !CronExpression.TryParse(entry.Value, out _))
            .Select(entry => new ConfigurationMistake($"{path}:{entry.Key}", "must be a cron expression of six or seven fields, seconds first, such as \"0 0/15 * * * ?\" (every 15 minutes)") { Value = entry.Value });

    private IReadOnlyDictionary<string, string> Entries =>
        new Dictionary<string, string> { [nameof(PullTechNews)] = PullTechNews, [nameof(Sweep)] = Sweep, [nameof(Housekeeping)] = Housekeeping };
}
