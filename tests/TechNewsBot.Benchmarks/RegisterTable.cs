using System.Diagnostics;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Requests.Register;
using TechNewsBot.Core.Tests;
using TechNewsBot.Core.Tests.Requests;
using TechNewsBot.Core.Tests.Requests.Tasks;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Storage;
using TechNewsBot.Storage.Requests;
using TechNewsBot.Storage.Tests.Hints;

namespace TechNewsBot.Benchmarks;

/// <summary>What a run of <c>job=requests</c> costs over three pumps with a register in SQLite.</summary>
internal static class RegisterTable
{
    private const int Registered = 2_000;
    private const int WarmUps = 100;
    private const int Repetitions = 25;

    private static readonly string[] Months = ["September", "October", "November"];

    public static async Task PrintAsync()
    {
        var wiki = new MemoryWiki(EnglishProfile.Value);
        foreach (var month in Months)
            wiki.Put($"Wikipedia:Pump {month}", SamplePump.Of(month));
        var text = $"{{{{TechNewsBot|job=requests|pages={string.Join(", ", Months.Select(month => $"Wikipedia:Pump {month}"))}}}}}\n{{{{TechNewsBot end}}}}";
        var page = new PageText("Wikipedia:Space", 1, text, "en", Moments.Now);

        var folder = Directory.CreateTempSubdirectory("technewsbot-");
        using (var database = new Database("Data Source=register.db", folder.FullName))
        {
            var register = new RequestRegister(database);
            await FillAsync(register, wiki, page);
            await RunAsync(Planner(hints: null), wiki, page);
            var known = await register.ReadAsync(wiki.Id, page.Title, DateTimeOffset.MinValue, [], CancellationToken.None);

            Console.WriteLine();
            Console.WriteLine($"Three pumps of {Months.Sum(month => SamplePump.Of(month).Length) / 1e6:0.0} MB and a register of {known.Count} requests, {known.Count(request => request.LeftAt is null)} of them on the pumps, processor time after warm-up (wanted: under 100 ms)");
            await PrintAsync("without hints", null);
            await PrintAsync("with hints", new HintBench(database, wiki).Finder);

            async Task PrintAsync(string what, HintFinder? hints)
            {
                var planner = Planner(hints);
                // The table stands, as on every run but the first.
                var standing = page with { Text = await RunAsync(planner, wiki, page) };
                var spent = await SpentAsync(() => RunAsync(planner, wiki, standing));
                Console.WriteLine($"{$"a run of job=requests {what}",-44} {spent.TotalMilliseconds,8:0.0} ms");
            }

            PagePlanner Planner(HintFinder? hints) =>
                new([new RequestsJob(SampleWords.All, register, new MemoryTasks(), hints)], RepositoryFiles.Messages, new Moments());
        }

        folder.Delete(recursive: true);
    }

    private static async Task<TimeSpan> SpentAsync(Func<Task> run)
    {
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
            await run();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        for (var repetition = 0; repetition < Repetitions; repetition++)
            await run();
        return (Process.GetCurrentProcess().TotalProcessorTime - before) / Repetitions;
    }

    /// <summary>Runs the job; gives the page as it is then.</summary>
    private static async Task<string> RunAsync(PagePlanner planner, MemoryWiki wiki, PageText page)
    {
        var plan = await planner.PlanAsync(page, wiki, new HashSet<string>(), _ => true, CancellationToken.None);
        var text = plan.Edits.Select(edit => edit.Decide(page).Text).OfType<string>().LastOrDefault(page.Text);
        foreach (var remember in plan.Memories)
            await remember(CancellationToken.None);
        return text;
    }

    /// <summary>The requests that were archived so far, a few each day.</summary>
    private static Task FillAsync(RequestRegister register, MemoryWiki wiki, PageText page)
    {
        var standing = Months.Length * SamplePump.Sections;
        var asked = Enumerable.Range(0, Registered - standing).Select(number =>
        {
            var opened = new Post(Moments.Now.AddHours(-6 * number), $"Asker {number}");
            var answer = new Post(opened.At.AddHours(5), "Helper");
            return new Request($"Wikipedia:Archive {number / 100}", $"Request {number}", $"Request_{number}", opened, answer, 1, RequestStatus.Done, [new StatusReason(StatusReasonKind.Template, "done")])
            {
                Name = $"h-Asker_{number}-{opened.At:yyyyMMddHHmmss}",
                FirstAnswer = answer,
                LastAnswer = answer,
                SettledAt = answer.At,
            };
        });
        return register.KeepAsync(wiki.Id, page.Title, [.. asked.Select(request => new RegisteredRequest(request, $"Wikipedia:Pump {Months[0]}", Whereabouts.Archived, 1, request.Newest.At.AddDays(7)))], new Dictionary<string, RegisteredRequest>(), CancellationToken.None);
    }
}
