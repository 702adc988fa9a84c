using System.Text;
using System.Text.Json;

namespace TechNewsBot.EndToEnd;

public sealed class SecretsTests
{
    [Test]
    public async Task No_password_stands_in_anything_that_the_bot_prints_logs_remembers_or_writes()
    {
        var folder = Directory.CreateTempSubdirectory("technewsbot-test-");
        var log = Path.Combine(folder.FullName, "technewsbot.log");
        var everything = new Dictionary<string, string>
        {
            ["Serilog__MinimumLevel__Default"] = "Verbose",
            ["Serilog__WriteTo__0__Name"] = "File",
            ["Serilog__WriteTo__0__Args__path"] = log,
        };
        // A run with a new memory works on every page, and shows each edit whole; one that cannot log in tells why.
        var bot = await Bot.ForgetfulAsync(folder.FullName);
        await bot.RunAsync(everything, "once", "all", "--dry-run");
        await bot.RunAsync(everything, "check");
        var pages = await Task.WhenAll(Sandbox.LocalWikis.Select(WrittenAsync));

        var said = ChildProcess.AllRuns.Select(run => run.ToString())
            .Concat(pages)
            .Append(Read(log))
            .Concat(Directory.GetFiles(Sandbox.State, "technewsbot.db*").Select(Read))
            .Concat(Directory.GetFiles(folder.FullName, "state.db*").Select(Read))
            .ToList();
        folder.Delete(recursive: true);

        Assert.Multiple(() =>
        {
            Assert.That(said.Sum(text => text.Length), Is.GreaterThan(100_000), "there is something to look through");
            Assert.That(Passwords().Where(password => said.Exists(text => text.Contains(password, StringComparison.Ordinal))), Is.Empty);
        });
    }

    // The pages that the bot wrote on a wiki, and the one that tells how it is.
    private static async Task<string> WrittenAsync(string wiki)
    {
        using var visitor = await Sandbox.VisitAsync(wiki);
        var titles = new[] { Titles.News[wiki], Titles.Translation[wiki], Titles.Requests[wiki], "User:TechNewsBot/status" };
        var text = new StringBuilder();
        foreach (var title in titles)
            text.Append(await visitor.ReadAsync(title));
        return text.ToString();
    }

    private static string Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static IReadOnlyList<string> Passwords()
    {
        using var accounts = JsonDocument.Parse(File.ReadAllText(Path.Combine(Sandbox.State, "accounts.json")));
        return [.. accounts.RootElement.EnumerateObject().SelectMany(wiki => Passwords(wiki.Value))];
    }

    private static IEnumerable<string> Passwords(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field =>
            field.Name == "password" ? [field.Value.GetString()!] : Passwords(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Passwords),
        _ => [],
    };
}
