using System.Text;
using System.Text.Json;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Tests;
using TechNewsBot.Core.Tests.Requests;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Storage.Tests.Hints;

/// <summary>
/// A wiki with requests of which a person has judged what helps: "@ a KEY" before an answered discussion, "@ r KEY" before a line of resources,
/// "@ n KEY" before an item of Tech News, "@ q KEY; TITLE" before an open request that these help with, "@ q -" before one that nothing helps with.
/// The labelled discussions of its language stand on the same page.
/// </summary>
internal sealed class JudgedWiki
{
    private const string Pump = "Project:Pump";
    private const string Resources = "Project:Resources";

    private readonly string language;
    private readonly Dictionary<string, string> keys = [];
    private readonly List<(string Title, IReadOnlyList<string> Keys)> judged = [];
    private readonly StringBuilder pump = new();
    private readonly StringBuilder resources = new();
    private readonly StringBuilder news = new();

    private JudgedWiki(string language) => this.language = language;

    /// <summary>What the bot shows for every judged request of a folder ("Learned" or "HeldOut").</summary>
    public static async Task<IReadOnlyList<JudgedHint>> JudgeAsync(string folder, Database database)
    {
        var all = new List<JudgedHint>();
        foreach (var file in Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "tests", "TechNewsBot.Storage.Tests", "Hints", "Judged", folder), "*.wikitext").Order(StringComparer.Ordinal))
        {
            var wiki = new JudgedWiki(Path.GetFileNameWithoutExtension(file));
            wiki.Read(await File.ReadAllTextAsync(file));
            wiki.ReadLabelled();
            all.AddRange(await wiki.RunAsync(database));
        }
        return all;
    }

    private void Read(string text)
    {
        foreach (var part in Parts(text))
        {
            var (mark, body) = (part.Split('\n', 2)[0].Split(' '), part.Split('\n', 2)[1].Trim());
            if (mark[0] == "r")
                Note(resources, body, mark[1], body);
            else if (mark[0] == "n")
                Note(news, body, mark[1], $"* <translate><!--T:{keys.Count + 1}--> {body}</translate>");
            else if (mark[0] == "a")
                Note(pump, Title(body), mark[1], body);
            else
                Judge(Title(body), part.Split('\n', 2)[0][2..], body);
        }
    }

    private void Note(StringBuilder page, string shown, string key, string text)
    {
        keys[shown] = key;
        page.Append(text).Append("\n\n");
    }

    private void Judge(string title, string wanted, string body)
    {
        judged.Add((title, wanted == "-" ? [] : wanted.Split("; ")));
        pump.Append(body).Append("\n\n");
    }

    private void ReadLabelled()
    {
        foreach (var half in new[] { "HeldOut", "Tuned" })
        {
            var file = Path.Combine(RepositoryFiles.Root, "tests", "TechNewsBot.Core.Tests", "Requests", "Labelled", half, $"{language}.wikitext");
            foreach (var part in File.Exists(file) ? Parts(File.ReadAllText(file)) : [])
                pump.Append(part.Split('\n', 2)[1].Trim()).Append("\n\n");
        }
    }

    private async Task<IEnumerable<JudgedHint>> RunAsync(Database database)
    {
        var wiki = new MemoryWiki(LabelledThread.Profile(language)) { Id = $"{language}wiki" };
        wiki.Put(Pump, LabelledThread.Signed(pump.ToString()));
        wiki.Put(Resources, resources.ToString());
        var bench = new HintBench(database, wiki);
        bench.Issues.Put(new IssueName(2026, 47), news.ToString(), language);
        var preview = await bench.PreviewAsync(Parameters());
        using var data = JsonDocument.Parse(preview.Pages.First(page => page.Title.EndsWith("/data", StringComparison.Ordinal)).Text.Split("dir=\"ltr\">\n")[1].Split("\n</pre>")[0]);
        var shown = data.RootElement.GetProperty("requests").EnumerateArray()
            .GroupBy(request => request.GetProperty("title").GetString()!)
            .ToDictionary(group => group.Key, group => group.First().GetProperty("hints").EnumerateArray().Select(hint => hint.GetProperty("title").GetString()!).ToList());
        return judged.Select(request => new JudgedHint(language, request.Title, request.Keys, [.. shown.GetValueOrDefault(request.Title, []).Select(Key)]));
    }

    private static Dictionary<string, string> Parameters() =>
        new Dictionary<string, string> { ["pages"] = Pump, ["resources"] = Resources, ["data"] = "yes", ["stale"] = "3000d" };

    // A hint that nobody asked for is told by its title.
    private string Key(string title) =>
        keys.GetValueOrDefault(title) ?? keys.FirstOrDefault(known => known.Key.Contains(title, StringComparison.Ordinal)).Value ?? title;

    private static string[] Parts(string text) => ("\n" + text).Split("\n@ ", StringSplitOptions.RemoveEmptyEntries);

    private static string Title(string body) => body.Split('\n', 2)[0].Trim('=', ' ');
}
