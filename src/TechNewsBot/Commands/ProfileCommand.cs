using System.CommandLine;
using TechNewsBot.MediaWiki;
using TechNewsBot.Options;

namespace TechNewsBot.Commands;

/// <summary><c>technewsbot profile</c>: what a wiki says about itself.</summary>
internal sealed class ProfileCommand : TaughtCommand
{
    /// <summary>The command.</summary>
    public ProfileCommand(Screen screen, Option<string> config)
        : base(
            "profile",
            "Print what a wiki says about itself, in its own raw answers: namespaces, messages, language, time zone.",
            """
            Examples:
              technewsbot profile --wiki frwiki
              technewsbot profile --wiki frwiki > frwiki.json     input for "technewsbot parse talk --profile frwiki.json"

            Needs no account there.
            """)
    {
        var wiki = WikiOption.One();
        Add(wiki);
        SetAction(async (result, cancellationToken) =>
        {
            var source = ConfigurationSource.Load(result.GetValue(config));
            await using var bot = Bot.Of(source);
            var connection = await bot.Get<WikiConnections>().ConnectAsync(WikiOption.Choose(result.GetRequiredValue(wiki), source.Options), cancellationToken);
            screen.Output.WriteLine(await connection.ProfileJsonAsync(cancellationToken));
            return ExitCode.Done;
        });
    }
}
