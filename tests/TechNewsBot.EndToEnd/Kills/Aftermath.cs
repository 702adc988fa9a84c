using System.Text.RegularExpressions;

namespace TechNewsBot.EndToEnd.Kills;

/// <summary>Looks at everything that the bot and people wrote, revision by revision, and with the eyes of a bot that remembers nothing.</summary>
internal sealed partial class Aftermath(IReadOnlyList<Newsroom> newsrooms, string freshConfiguration)
{
    private const string Robot = "TechNewsBot";

    /// <summary>All that is wrong; nothing, if every promise was kept.</summary>
    public async Task<IReadOnlyList<KillProblem>> ProblemsAsync()
    {
        var problems = new List<KillProblem>();
        foreach (var newsroom in newsrooms)
        {
            var pages = newsroom.NewsPages.Concat(newsroom.IndexPages).Append(Titles.Requests[newsroom.Wiki]).Append(newsroom.Pump);
            foreach (var page in pages)
            {
                var written = newsroom.Written.Where(written => written.Page == page).Select(written => written.Text);
                var found = Look(await newsroom.Visitor.RevisionsAsync(page), newsroom.NewsPages.Contains(page), written);
                problems.AddRange(found.Select(problem => problem with { Text = $"{newsroom.Wiki}, {page}: {problem.Text}" }));
            }
        }

        // How much a hint is worth is told from the texts of all wikis, which are read at the same time: when all is looked at they have been read.
        var bot = new Bot(freshConfiguration);
        await bot.RunAsync("once", "pull");
        await bot.RunAsync("once", "requests", "--dry-run");
        var fresh = await bot.RunAsync("once", "all", "--dry-run", "--json");
        Assert.That(fresh.ExitCode, Is.Zero, fresh.ToString());
        problems.AddRange(fresh.Edits
            .Where(edit => edit.Outcome == "shown" && !edit.Page.EndsWith("/status", StringComparison.Ordinal))
            .Select(edit => new KillProblem(KillPromise.Rendered, $"{edit.Wiki}, {edit.Page}: a bot that remembers nothing would edit it")));
        return problems;
    }

    /// <summary>What is wrong with one page.</summary>
    /// <param name="revisions">Its history, oldest first.</param>
    /// <param name="hasNews">Whether a newsletter belongs on it.</param>
    /// <param name="written">What people wrote on it.</param>
    internal static IEnumerable<KillProblem> Look(IReadOnlyList<PageRevision> revisions, bool hasNews, IEnumerable<string> written)
    {
        var last = revisions[^1].Text;
        if (hasNews && Mark().Count(last) != 1)
            yield return new(KillPromise.Once, $"{Mark().Count(last)} newsletters");
        if (hasNews && revisions.Zip(revisions.Skip(1)).Count(pair => Mark().Count(pair.First.Text) < Mark().Count(pair.Second.Text)) != 1)
            yield return new(KillPromise.Once, "not posted once in its history");
        foreach (var text in written.Where(text => Occurrences(last, text) != 1))
            yield return new(KillPromise.Kept, $"“{text}” stands there {Occurrences(last, text)} times");
        foreach (var (before, after) in revisions.Zip(revisions.Skip(1)).Where(pair => pair.Second.User == Robot))
        {
            if (Outside(before.Text) != Outside(after.Text))
                yield return new(KillPromise.Kept, $"revision {after.Id} of the bot changed what stands outside its region");
        }
    }

    /// <summary>What is left of a page without the regions and the sections of the bot.</summary>
    private static string Outside(string text) => Posted().Replace(Region().Replace(text, ""), "").TrimEnd();

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("<!-- TechNewsBot: [^>]* -->", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=\{\{TechNewsBot\|[^{}]*\}\}).*?(?=\{\{TechNewsBot end\}\})", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Region();

    [GeneratedRegex(@"\s*\n==[^\n]*==\n(?:(?!\n==).)*?<!-- TechNewsBot: [^>]* -->", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Posted();
}
