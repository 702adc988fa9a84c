using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Rounds;

/// <summary>Tells the worker's log what a round could not do. Each edit was logged when it was made.</summary>
internal sealed class RoundLog(ILogger<RoundLog> logger)
{
    /// <summary>Logs what a pull brought, and what kept it from bringing more.</summary>
    public void Write(PullReport report)
    {
        foreach (var problem in report.Problems)
            logger.LogWarning("Tech News: {Problem}", problem);
        logger.LogInformation("Tech News: {New} new issues, {Changed} changed, {Translations} new or changed translations", report.New.Count, report.Changed.Count, report.Translations.Count);
    }

    /// <summary>Logs the pages of a sweep that wait for a person or for the next sweep.</summary>
    public void Write(SweepReport report)
    {
        foreach (var problem in report.Problems)
            logger.LogWarning(problem.Cause is MediaWiki.WikiException or TimeoutException ? null : problem.Cause, "{Wiki}, {Page}: {Problem}", report.Wiki, problem.Title, ProblemText.Without(report.Wiki, problem.Title, problem.Text));
        logger.LogDebug("{Wiki}: swept, {Carriers} pages carry the template", report.Wiki, report.Carriers.Count);
    }
}
