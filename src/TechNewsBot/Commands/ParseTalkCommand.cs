using System.CommandLine;
using TechNewsBot.Core.Requests;
using TechNewsBot.Options;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Commands;

/// <summary><c>technewsbot parse talk</c>: a discussion page's headings, comments and requests.</summary>
internal sealed class ParseTalkCommand : TaughtCommand
{
    private readonly Argument<string> file = new("FILE") { Description = "The page's wikitext in UTF-8; - reads the standard input." };
    private readonly Option<string> profile = new("--profile") { Description = "What the wiki says about itself, as \"technewsbot profile\" prints it.", HelpName = "FILE", Required = true };
    private readonly Screen screen;

    /// <summary>The command.</summary>
    public ParseTalkCommand(Screen screen)
        : base(
            "talk",
            "Show a discussion page as JSON: headings, comments with author and UTC time, and the state of each request.",
            """
            Examples:
              technewsbot profile --wiki frwiki > frwiki.json
              technewsbot parse talk pump.wikitext --profile frwiki.json
              curl -s "https://fr.wikipedia.org/wiki/Wikipédia:Questions_techniques?action=raw" | technewsbot parse talk - --profile frwiki.json

            There is one entry for each heading, in page order, with the comments directly under it; title and level
            are null for what stands before the first heading. Level 1 of a comment answers the heading. What the
            profile lacks is named on the standard error.
            """)
    {
        this.screen = screen;
        Add(file);
        Add(profile);
        SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(file), result.GetRequiredValue(profile), cancellationToken));
    }

    private async Task<int> RunAsync(string page, string profileFile, CancellationToken cancellationToken)
    {
        var wiki = WikiProfile.Read(await InputFile.ReadAsync(profileFile, screen.Input, cancellationToken), out var mistakes);
        foreach (var mistake in mistakes)
            screen.Error.WriteLine($"{profileFile}: {mistake}");
        if (wiki is null)
            throw new UsageException($"{profileFile} is no profile. \"technewsbot profile --wiki ID\" prints one.");
        var document = WikitextDocument.Parse(await InputFile.ReadAsync(page, screen.Input, cancellationToken));
        screen.Output.WriteLine(Json.Of(TalkReport.Of(document, wiki, ConfigFolder.OfProgram.RequestWords())));
        return ExitCode.Done;
    }
}
