using System.CommandLine;
using TechNewsBot.Core.Requests.Agreement;
using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.MediaWiki;
using TechNewsBot.Options;

namespace TechNewsBot.Commands;

/// <summary><c>technewsbot check</c>: whether everything is there that the worker needs.</summary>
internal sealed class CheckCommand : TaughtCommand
{
    private readonly Option<bool> json = new("--json") { Description = "Print JSON for machines." };
    private readonly Screen screen;

    /// <summary>The command.</summary>
    public CheckCommand(Screen screen, Option<string> config)
        : base(
            "check",
            "Check the configuration, and the reachability, login, rights and templates of every wiki. Changes nothing.",
            """
            Examples:
              technewsbot check
              technewsbot check --config /etc/technewsbot/appsettings.json --json

            One line for each wiki: "well", or "FAILED" with what to do. The exit code is 1 when a wiki failed.

            With a Conduit token, Phabricator has a line too.

            Where a wiki has the DiscussionTools extension, its reading of the discussion pages that job=requests names
            is compared with the bot's: "DiscussionTools agrees on 141 of 142 comments of …". --json tells the first
            few comments that only one of the two finds: "missed" by the bot, or "invented" by it.
            """)
    {
        this.screen = screen;
        Add(json);
        SetAction((result, cancellationToken) => RunAsync(ConfigurationSource.Load(result.GetValue(config)), result.GetValue(json), cancellationToken));
    }

    private async Task<int> RunAsync(ConfigurationSource source, bool asJson, CancellationToken cancellationToken)
    {
        await using var bot = Bot.Of(source);
        var wikis = bot.Get<WikiConnections>();
        var findings = await screen.WithProgressAsync(
            "Asking the wikis …",
            async _ => await Task.WhenAll(wikis.Ids.Select(async id => WikiFinding.Of(await InspectAsync(wikis, id, cancellationToken)))));
        var tracker = await TrackerFinding.OfAsync(bot.Get<ITaskTracker>(), cancellationToken);
        if (asJson)
            screen.Output.WriteLine(Json.Of(new { wikis = findings, phabricator = tracker }));
        else
            foreach (var finding in findings)
                screen.Line(finding.ToString(), finding.IsWell ? null : Styles.Bad);
        if (tracker is not null && !asJson)
            screen.Line(tracker.ToString(), tracker.IsWell ? null : Styles.Bad);
        return findings.All(finding => finding.IsWell) && tracker?.IsWell != false ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<WikiInspection> InspectAsync(WikiConnections wikis, string id, CancellationToken cancellationToken)
    {
        var found = await wikis.InspectAsync(id, cancellationToken);
        if (!found.HasDiscussionTools || found.Failure.Length > 0)
            return found;
        try
        {
            var wiki = await wikis.ConnectAsync(id, cancellationToken);
            return found with { Agreements = await ReadingComparison.RunAsync(wiki, new DiscussionTools(wiki), found.Carriers, cancellationToken) };
        }
        catch (WikiException failure)
        {
            return found with { ComparisonFailure = failure.Message };
        }
    }
}
