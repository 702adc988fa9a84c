using System.CommandLine;
using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Commands;

/// <summary><c>technewsbot parse news</c>: the units of an issue's source page.</summary>
internal sealed class ParseNewsCommand : TaughtCommand
{
    private readonly Argument<string> file = new("FILE") { Description = "The source page's wikitext in UTF-8; - reads the standard input." };

    /// <summary>The command.</summary>
    public ParseNewsCommand(Screen screen)
        : base(
            "news",
            "Show the source page of a Tech News issue as JSON: units, headings, items, variables, and what is wrong with it.",
            """
            Examples:
              technewsbot parse news issue.wikitext
              curl -s "https://meta.wikimedia.org/wiki/Tech/News/Latest?action=raw" | technewsbot parse news -
            """)
    {
        Add(file);
        SetAction(async (result, cancellationToken) =>
        {
            var text = await InputFile.ReadAsync(result.GetRequiredValue(file), screen.Input, cancellationToken);
            screen.Output.WriteLine(Json.Of(NewsReport.Of(text)));
            return ExitCode.Done;
        });
    }
}
