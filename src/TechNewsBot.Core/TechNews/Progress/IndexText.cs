using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.TechNews.Progress;

/// <summary>Writes what an index page shows of the issues: the share translated over time, and the table of the newest ones.</summary>
/// <param name="run">The index page.</param>
/// <param name="settings">What it asks for.</param>
/// <param name="central">The central wiki.</param>
internal sealed class IndexText(JobRun run, IndexSettings settings, CentralAddress central)
{
    /// <summary>The wikitext.</summary>
    /// <param name="newest">The issues of the table, newest first.</param>
    /// <param name="older">Those before them.</param>
    public string Of(IReadOnlyList<IssueProgress> newest, IEnumerable<IssueProgress> older)
    {
        var chart = new ProgressHistory(run.Wiki.Profile, run.Messages).Of(newest.Concat(older).Take(settings.Issues));
        return chart + new IssueTable(run.Page.Title, run.Page.Language, run.Wiki.Profile, central, run.Messages, Deadline).Render(newest);
    }

    private string Deadline(IssueName issue) =>
        settings.IsBeforeDeadline(issue, run.Now) ? settings.Deadline(issue, run.Wiki.Profile) : "";
}
