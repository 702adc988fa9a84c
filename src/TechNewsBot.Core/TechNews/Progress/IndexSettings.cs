using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Progress;

/// <summary>What an index page asks for.</summary>
/// <param name="parameters">The values of <see cref="Rules"/>.</param>
internal sealed class IndexSettings(ParameterValues parameters)
{
    private const string IssuesName = "issues";
    private const string TranslatorsName = "translators";
    private const string DeadlineName = "deadline";
    private const int LatestDeadline = 28;

    /// <summary>
    /// <c>issues</c>: how many weeks the chart looks back. <c>translators</c>: the pages where those sign up who want to be called.
    /// <c>deadline</c>: how long after an issue's Monday, on which a newsletter that does not wait is posted, translators are called for.
    /// </summary>
    public static IReadOnlyList<ParameterRule> Rules { get; } =
    [
        ParameterRule.Whole(IssuesName, fallback: 12, minimum: 1, maximum: 26),
        ParameterRule.Titles(TranslatorsName, most: 5),
        ParameterRule.Duration(DeadlineName, "0d", minimumDays: 0, LatestDeadline),
    ];

    /// <summary>How many issues are looked at.</summary>
    public int Issues => (int)parameters.Whole(IssuesName);

    /// <summary>Where translators sign up; none for no calls.</summary>
    public IReadOnlyList<string> SignUpPages => parameters.Titles(TranslatorsName);

    /// <summary>Whether the last day for translations, in UTC, is not over.</summary>
    public bool IsBeforeDeadline(IssueName issue, DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime) <= LastDay(issue);

    /// <summary>The last day for translations, as readers see it.</summary>
    public string Deadline(IssueName issue, WikiProfile profile) =>
        // Noon is the same day in nearly every zone.
        profile.FormatDate(new DateTimeOffset(LastDay(issue).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero));

    private DateOnly LastDay(IssueName issue) => issue.Monday.AddDays((int)parameters.Duration(DeadlineName).TotalDays);
}
