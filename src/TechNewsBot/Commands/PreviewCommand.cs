using System.CommandLine;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Options;
using TechNewsBot.Rounds;

namespace TechNewsBot.Commands;

/// <summary><c>technewsbot preview</c>: what a page would hold if it asked for a job.</summary>
internal sealed class PreviewCommand : TaughtCommand
{
    private readonly Argument<string> job = JobArgument.New("newsletter, translation, or requests.");
    private readonly Argument<string[]> parameters = new("NAME=VALUE") { Description = "The template's parameters.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> wiki = WikiOption.One();
    private readonly Option<bool> json = new("--json") { Description = "Print JSON for machines." };
    private readonly Screen screen;

    /// <summary>The command.</summary>
    public PreviewCommand(Screen screen, Option<string> config)
        : base(
            "preview",
            "Print the wikitext that the bot would write for a page with these parameters. Needs no account and no template there, and saves nothing.",
            """
            Examples:
              technewsbot preview requests --wiki frwiki "pages=Wikipédia:Questions techniques" stale=30d
              technewsbot preview newsletter --wiki ukwiki
              technewsbot preview translation --wiki swwiki --json

            Above each page stands its title in a comment, so that the whole can be pasted into a sandbox page.
            Mistaken parameters are shown as the page would show them, and named on the standard error.
            """)
    {
        this.screen = screen;
        Add(job);
        Add(parameters);
        Add(wiki);
        Add(json);
        SetAction((result, cancellationToken) => RunAsync(ConfigurationSource.Load(result.GetValue(config)), result, cancellationToken));
    }

    private async Task<int> RunAsync(ConfigurationSource source, ParseResult result, CancellationToken cancellationToken)
    {
        await using var bot = Bot.Of(source, isDryRun: true);
        var name = JobArgument.Choose(result.GetRequiredValue(job), bot.Get<IEnumerable<IPageJob>>());
        var id = WikiOption.Choose(result.GetRequiredValue(wiki), source.Options);
        var arguments = (result.GetValue(parameters) ?? []).Select(Parameter).ToList();
        var preview = await screen.WithProgressAsync("Asking the wiki …", async progress =>
        {
            var opened = await bot.Get<IWikis>().OpenAsync(id, cancellationToken);
            if (NewsSupply.Serves(name))
                await SupplyAsync(bot.Get<NewsSupply>(), opened, progress, cancellationToken);
            return await PagePreview.OfAsync(bot.Get<PagePlanner>(), opened, name, arguments, cancellationToken);
        });
        Print(preview, result.GetValue(json));
        return ExitCode.Done;
    }

    private static Task SupplyAsync(NewsSupply news, IWiki wiki, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        news.Note(wiki.Id, NewsLanguages.For(wiki.Profile.Language, wiki.Profile));
        return news.SupplyAsync(wiki.Id, progress, cancellationToken);
    }

    private static KeyValuePair<string, string> Parameter(string written) =>
        written.Split('=', 2) is [{ Length: > 0 } name, var value]
            ? KeyValuePair.Create(name, value)
            : throw new UsageException($"“{written}” is no parameter: write NAME=VALUE, such as stale=30d.");

    private void Print(PagePreview preview, bool asJson)
    {
        if (asJson)
        {
            screen.Output.WriteLine(Json.Of(new { pages = preview.Pages.Select(page => new { page.Title, page.Text }), preview.Problems }));
            return;
        }

        foreach (var (title, text) in preview.Pages)
            screen.Output.WriteLine($"<!-- {title} -->\n{text}\n");
        foreach (var problem in preview.Problems)
            screen.Error.WriteLine(problem);
    }
}
