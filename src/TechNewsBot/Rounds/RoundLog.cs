using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Pages;

namespace TechNewsBot.Rounds;

/// <summary>Tells the worker's log what a round could not do. Each edit was logged when it was made.</summary>
internal sealed class RoundLog(ILogger<RoundLog> logger)
{
    /// <summary>Logs what a pull brought, and what kept it from bringing more.</summary>
    public void Write(RoundReport report)
    {
        foreach (var failure in report.Failures)
            logger.Log(failure.Cause is MediaWiki.WikiHeldException ? LogLevel.Debug : LogLevel.Warning, "{Wiki}: {Problem}", failure.Wiki, failure.Text);
        foreach (var sweep in report.Sweeps)
            Write(sweep);
        if (report.Pull is not { } pull)
            return;
        foreach (var problem in pull.Problems)
            logger.LogWarning("Tech News: {Problem}", problem);
        logger.LogInformation("Tech News: {New} new issues, {Changed} changed, {Translations} new or changed translations", pull.New.Count, pull.Changed.Count, pull.Translations.Count);
    }

    /// <summary>Logs the pages of a sweep that wait for a person or for the next sweep.</summary>
    public void Write(SweepReport report)
    {
        foreach (var problem in report.Problems)
            logger.LogWarning(problem.Cause is MediaWiki.WikiException ? null : problem.Cause, "{Wiki}, {Page}: {Problem}", report.Wiki, problem.Title, ProblemText.Without(report.Wiki, problem.Title, problem.Text));
        logger.LogDebug("{Wiki}: swept, {Carriers} pages carry the template", report.Wiki, report.Carriers.Count);
    }
}
