using System.CommandLine;
using TechNewsBot.Core.Pages;
using TechNewsBot.Options;
using TechNewsBot.Rounds;

namespace TechNewsBot.Commands;

/// <summary><c>technewsbot once</c>: what the worker does again and again, one time.</summary>
internal sealed class OnceCommand : TaughtCommand
{
    private readonly Argument<string> job = JobArgument.New("pull, newsletter, translation, requests, or all.");
    private readonly Option<string[]> wikis = WikiOption.Some();
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Save nothing on any wiki; show the difference that each edit would make." };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON for machines." };
    private readonly Screen screen;

    /// <summary>The command.</summary>
    public OnceCommand(Screen screen, Option<string> config)
        : base(
            "once",
            "Run one job now, on every page that asks for it, and end. Pages that are right already are left alone.",
            """
            Examples:
              technewsbot once all --dry-run                    what would be edited, and how
              technewsbot once requests --wiki frwiki
              technewsbot once newsletter --wiki frwiki --wiki ukwiki
              technewsbot once pull                             only fetches new and changed issues from the central wiki
              technewsbot once all --json | jq '.edits[] | select(.outcome == "refused")'

            Running it again makes no further edit. A wiki without an account is only read, as with --dry-run.
            A wiki that fails is named and the others are done; the exit code is then 1.
            """)
    {
        this.screen = screen;
        Add(job);
        Add(wikis);
        Add(dryRun);
        Add(json);
        SetAction((result, cancellationToken) => RunAsync(ConfigurationSource.Load(result.GetValue(config)), result, cancellationToken));
    }

    private async Task<int> RunAsync(ConfigurationSource source, ParseResult result, CancellationToken cancellationToken)
    {
        await using var bot = Bot.Of(source, result.GetValue(dryRun));
        var name = JobArgument.Choose(result.GetRequiredValue(job), bot.Get<IEnumerable<IPageJob>>(), JobArgument.Pull, JobArgument.All);
        var scope = new RoundScope(
            WikiOption.Choose(result.GetValue(wikis) ?? [], source.Options),
            Pulls: name is JobArgument.Pull or JobArgument.All,
            Sweep: name == JobArgument.Pull ? null : new SweepScope(name == JobArgument.All ? [] : new HashSet<string> { name })
            {
                RetriesRefused = true,
                MostEdits = source.Options.MostEditsPerRun,
            });
        var report = await screen.WithProgressAsync("Asking the wikis …", progress => bot.Get<Round>().RunAsync(scope, progress, cancellationToken));
        if (result.GetValue(json))
            screen.Output.WriteLine(RoundJson.Of(report));
        else
            RoundLines.Print(screen, report);
        return report.FailedWikis == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
