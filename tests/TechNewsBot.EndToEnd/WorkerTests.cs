using System.Diagnostics;

namespace TechNewsBot.EndToEnd;

public sealed class WorkerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Test]
    public async Task The_worker_follows_a_page_and_ends_within_ten_seconds()
    {
        using var visitor = await Sandbox.VisitAsync("frwiki", user: 2);
        const string Page = "Wikipédia:Essai du service";
        await visitor.EditAsync(Page, $"{{{{TechNewsBot|job=requests|pages={Titles.FrenchPump}}}}}\n{{{{TechNewsBot end}}}}");
        using var worker = Sandbox.Bot.Start("run");
        var output = worker.StandardOutput.ReadToEndAsync();
        var error = worker.StandardError.ReadToEndAsync();

        await UntilAsync(async () => (await visitor.ReadAsync(Page)).Contains("wikitable", StringComparison.Ordinal), "the worker did not write the page");
        worker.Refresh();
        var memory = worker.WorkingSet64 / 1024 / 1024;
        var stopping = Stopwatch.StartNew();
        using var kill = Process.Start("kill", ["-TERM", worker.Id.ToString()]);
        await worker.WaitForExitAsync();
        stopping.Stop();

        Assert.Multiple(async () =>
        {
            Assert.That(stopping.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
            Assert.That(worker.ExitCode, Is.Zero, await error + await output);
        });
        await TestContext.Out.WriteLineAsync($"worker's memory: {memory} MB");
    }

    [Test]
    public async Task An_unchanged_wiki_costs_two_requests_a_sweep_and_a_login()
    {
        // What one sweep writes is looked at again in the next one, by the pages that read it.
        await UntilAsync(async () => (await Sandbox.Bot.RunAsync("once", "all", "--wiki", "swwiki")).Output.Split('\n').Any(line => line.StartsWith("0 edits", StringComparison.Ordinal)), "the wiki does not come to rest");
        var before = Sandbox.RequestsTo("swwiki").Count;

        var run = await Sandbox.Bot.RunAsync("once", "requests", "--wiki", "swwiki");

        // The command is a new process and logs in anew, which the worker does once.
        var requests = Sandbox.RequestsTo("swwiki").Skip(before).ToList();
        var login = requests.TakeWhile(request => !request.Contains("generator=embeddedin", StringComparison.Ordinal)).Count();
        Assert.That(requests.Skip(login).ToList(), Has.Count.EqualTo(2), $"{run}\n{string.Join('\n', requests)}");
    }

    private static async Task UntilAsync(Func<Task<bool>> isDone, string complaint)
    {
        var waiting = Stopwatch.StartNew();
        while (!await isDone())
        {
            Assert.That(waiting.Elapsed, Is.LessThan(Patience), complaint);
            await Task.Delay(TimeSpan.FromMilliseconds(500));
        }
    }
}
