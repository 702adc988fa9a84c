using System.CommandLine;
using System.CommandLine.Parsing;
using TechNewsBot.Core.Requests;
using TechNewsBot.Options;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Commands;

/// <summary><c>technewsbot parse talk</c>: a discussion page's headings, comments and requests.</summary>
internal sealed class ParseTalkCommand : TaughtCommand
{
    private readonly Argument<string?> file = new("FILE") { Description = "The page's wikitext in UTF-8; - reads the standard input.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> batch = new("--batch") { Description = "Read many pages: the standard input has their file names, one a line. Prints one line of JSON for each." };
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
              find pumps -name "*.wikitext" | technewsbot parse talk --batch --profile frwiki.json > pumps.jsonl

            There is one entry for each heading, in page order, with the comments directly under it; title and level
            are null for what stands before the first heading. Level 1 of a comment answers the heading. The heading
            of a discussion has labels: what it is for, its kind and its status, each with its reasons; a status that
            only plain words tell is suggested. What the profile lacks is named on the standard error.
            Comments stamped in a form that the wiki had before today's stand apart, as olderComments; a page that
            has no other is read as if that form were today's.

            A batch reads the profile once and prints {"file":…,"threads":[…]} for each page, in the order of the
            names, or {"file":…,"error":…} for a file that cannot be read; the others are done and the exit code is 1.
            """)
    {
        this.screen = screen;
        Add(file);
        Add(batch);
        Add(profile);
        Validators.Add(Validate);
        SetAction(RunAsync);
    }

    private void Validate(CommandResult result)
    {
        var isBatch = result.GetValue(batch);
        var hasFile = result.GetValue(file) is not null;
        if (isBatch && hasFile)
            result.AddError("FILE and --batch exclude each other: a batch takes all file names from the standard input.");
        if (!isBatch && !hasFile)
            result.AddError("Name the FILE to read, or give --batch and the file names on the standard input.");
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var name = result.GetValue(file) ?? InputFile.StandardInput;
        var profileName = result.GetRequiredValue(profile);
        if ((name, profileName) is (InputFile.StandardInput, InputFile.StandardInput))
            throw new UsageException("The standard input is in use already: --profile must name a file.");
        var read = await ReaderAsync(profileName, cancellationToken);
        if (result.GetValue(batch))
            return await new TalkBatch(screen, read).RunAsync(cancellationToken);
        screen.Output.WriteLine(Json.Of(read(await InputFile.ReadAsync(name, screen.Input, cancellationToken))));
        return ExitCode.Done;
    }

    private async Task<Func<string, TalkReport>> ReaderAsync(string profileName, CancellationToken cancellationToken)
    {
        var wiki = WikiProfile.Read(await InputFile.ReadAsync(profileName, screen.Input, cancellationToken), out var mistakes);
        foreach (var mistake in mistakes)
            screen.Error.WriteLine($"{profileName}: {mistake}");
        if (wiki is null)
            throw new UsageException($"{profileName} is no profile. \"technewsbot profile --wiki ID\" prints one.");
        var words = ConfigFolder.OfProgram.RequestWords().For(wiki);
        return text => TalkReport.Of(WikitextDocument.Parse(text), wiki, words);
    }
}
