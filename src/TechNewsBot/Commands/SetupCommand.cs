using System.CommandLine;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;
using TechNewsBot.MediaWiki;
using TechNewsBot.Options;
using TechNewsBot.Rounds;

namespace TechNewsBot.Commands;

/// <summary><c>technewsbot setup</c>: makes the templates that a wiki needs.</summary>
internal sealed class SetupCommand : TaughtCommand
{
    private readonly Screen screen;

    /// <summary>The command.</summary>
    public SetupCommand(Screen screen, Option<string> config)
        : base(
            "setup",
            "Create the bot's templates and their documentation on a wiki. A page that is there is never changed.",
            """
            Examples:
              technewsbot setup --wiki frwiki --dry-run     shows the pages it would create
              technewsbot setup --wiki frwiki

            Ask the community first. The account needs the right to create pages in the Template namespace.
            """)
    {
        this.screen = screen;
        var wiki = WikiOption.One();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show the pages, save nothing." };
        Add(wiki);
        Add(dryRun);
        SetAction((result, cancellationToken) => RunAsync(
            ConfigurationSource.Load(result.GetValue(config)), result.GetRequiredValue(wiki), result.GetValue(dryRun), cancellationToken));
    }

    private async Task<int> RunAsync(ConfigurationSource source, string name, bool isDryRun, CancellationToken cancellationToken)
    {
        await using var bot = Bot.Of(source, isDryRun);
        var wiki = await bot.Get<WikiConnections>().ConnectAsync(WikiOption.Choose(name, source.Options), cancellationToken);
        var edits = SetupPages.Edits(wiki, ConfigFolder.OfProgram.Pages(), bot.Get<MessageCatalog>());
        var there = await wiki.StampsAsync([.. edits.Select(edit => edit.Title)], cancellationToken);
        var isDone = true;
        foreach (var edit in edits)
        {
            var outcome = there.GetValueOrDefault(edit.Title) is { RevisionId: > 0 }
                ? new WriteOutcome(WriteOutcomeKind.NotNeeded, edit.Title)
                : await bot.Get<IWikiWriter>().WriteAsync(wiki, edit, cancellationToken);
            Print(wiki.Id, outcome);
            isDone &= outcome.Kind != WriteOutcomeKind.Refused;
        }

        if (!wiki.CanWrite)
            screen.Error.WriteLine($"{wiki.Id} has no account in the configuration, so nothing was saved there.");
        return isDone ? ExitCode.Done : ExitCode.Failed;
    }

    private void Print(string wiki, WriteOutcome outcome)
    {
        screen.Line(
            outcome.Kind switch
            {
                WriteOutcomeKind.NotNeeded => $"{wiki}: {outcome.Title} is there already",
                WriteOutcomeKind.Saved => $"{wiki}: {outcome.Title} created",
                WriteOutcomeKind.Shown => $"{wiki}: {outcome.Title} would be created:",
                _ => $"{wiki}: {outcome.Title} refused: {ProblemText.Without(wiki, outcome.Title, outcome.Reason)}",
            },
            outcome.Kind == WriteOutcomeKind.Refused ? Styles.Bad : null);
        if (outcome.Kind == WriteOutcomeKind.Shown)
            EditLines.Difference(screen, outcome);
    }
}
