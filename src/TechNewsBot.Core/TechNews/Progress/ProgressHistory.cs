using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Progress;

/// <summary>Draws how much was translated of each issue over the weeks.</summary>
internal sealed class ProgressHistory(WikiProfile profile, Messages messages)
{
    private const string Message = "technewsbot-translation-";

    /// <summary>The chart, the oldest issue first; empty for a single issue, which the table tells of.</summary>
    public string Of(IEnumerable<IssueProgress> issues)
    {
        var weeks = issues.OrderBy(issue => issue.Issue).ToList();
        if (weeks.Count < 2)
            return "";
        var chart = BarChart.Of(
            weeks.Select(issue => (issue.Progress.Percent, $"{issue.Issue.Number}: {Percent(issue)}")),
            messages.Format(Message + "history", profile.FormatNumber(weeks.Count), string.Join(", ", weeks.Select(Percent))));
        return $"<div style=\"margin:.5em 0\">{chart}<span style=\"font-size:.9em;color:var(--color-subtle,#54595d)\">{messages[Message + "history-label"]}</span></div>\n";
    }

    private string Percent(IssueProgress issue) => messages.Format(Message + "percent", profile.FormatNumber(issue.Progress.Percent));
}
