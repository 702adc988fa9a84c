using System.CommandLine;
using TechNewsBot.Health;
using TechNewsBot.Options;
using TechNewsBot.Storage.Health;

namespace TechNewsBot.Commands;

/// <summary><c>technewsbot health</c>: whether the worker is alive and every job keeps its rhythm.</summary>
internal sealed class HealthCommand : TaughtCommand
{
    private readonly Option<bool> worker = new("--worker") { Description = "Fail only when the worker itself stands still or the database cannot be used, which starting it anew may mend." };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON for machines." };
    private readonly Screen screen;

    /// <summary>The command.</summary>
    public HealthCommand(Screen screen, Option<string> config)
        : base(
            "health",
            "Say which jobs of the worker are silent or fail, since when, and why. Asks the database only, no wiki.",
            """
            Examples:
              technewsbot health
              technewsbot health --worker                       for a container's health check
              technewsbot health --json | jq '.jobs[] | select(.state == "failing")'

            A job is silent when it missed a time of TechNewsBot:Schedule and had not ended by the next one; it fails for
            long after an hour. The exit code is then 1. A wiki that is down is no reason to start the worker anew:
            with --worker the exit code is 1 only when the worker gives no sign of life, all its jobs are silent, or
            the database cannot be used.
            """)
    {
        this.screen = screen;
        Add(worker);
        Add(json);
        SetAction((result, cancellationToken) => RunAsync(ConfigurationSource.Load(result.GetValue(config)), result, cancellationToken));
    }

    private async Task<int> RunAsync(ConfigurationSource source, ParseResult result, CancellationToken cancellationToken)
    {
        await using var bot = Bot.Of(source);
        var report = HealthReport.Of(
            ExpectedJob.All(source.Options),
            await bot.Get<HeartbeatStore>().AllAsync(cancellationToken),
            bot.Get<TimeProvider>().GetUtcNow());
        if (result.GetValue(json))
            screen.Output.WriteLine(Json.Of(new { isWell = report.IsWell, isAlive = report.IsAlive, worker = Shown(report.Worker), jobs = report.Jobs.Select(Shown) }));
        else
            Print(report);
        return (result.GetValue(worker) ? report.IsAlive : report.IsWell) ? ExitCode.Done : ExitCode.Failed;
    }

    private static object Shown(JobHealth job) =>
        new { job.Wiki, job.Job, State = job.State.ToString().ToLowerInvariant(), job.Since, job.DoneAt, job.Problem };

    private void Print(HealthReport report)
    {
        IReadOnlyList<JobHealth> all = [report.Worker, .. report.Jobs];
        foreach (var job in all.Where(job => job.State != JobState.Well))
            screen.Line(job.ToString(), job.IsWell ? null : Styles.Bad);
        screen.Line($"{all.Count(job => job.IsWell)} of {all.Count} jobs keep their rhythm", Styles.Title);
    }
}
