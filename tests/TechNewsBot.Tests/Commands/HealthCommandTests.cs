using System.Text.Json;
using TechNewsBot.Commands;
using TechNewsBot.Health;
using TechNewsBot.Storage;
using TechNewsBot.Storage.Health;

namespace TechNewsBot.Tests.Commands;

internal sealed class HealthCommandTests
{
    private readonly Terminal terminal = new();
    private TemporaryFolder folder;
    private string configuration;

    [SetUp]
    public void WriteConfiguration()
    {
        folder = new TemporaryFolder();
        configuration = folder.Write("appsettings.json", SmallConfiguration.Json);
    }

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task Where_no_worker_ever_ran_everything_is_silent()
    {
        var code = await RunAsync();

        Assert.That(code, Is.EqualTo(ExitCode.Failed));
        Assert.That(terminal.Output, Does.Contain("frwiki, Sweep: silent, never done").And.Contain("0 of 6 jobs keep their rhythm"));
    }

    [Test]
    public async Task A_worker_whose_jobs_all_beat_is_well()
    {
        await BeatAsync(TimeProvider.System.GetUtcNow());

        var code = await RunAsync();

        Assert.That(code, Is.EqualTo(ExitCode.Done));
        Assert.That(terminal.Output, Is.EqualTo("6 of 6 jobs keep their rhythm" + Environment.NewLine));
    }

    [Test]
    public async Task A_wiki_that_fails_for_long_fails_the_check_but_not_that_of_the_worker()
    {
        await BeatAsync(TimeProvider.System.GetUtcNow(), ailing: "ukwiki");

        Assert.Multiple(async () =>
        {
            Assert.That(await RunAsync(), Is.EqualTo(ExitCode.Failed));
            Assert.That(terminal.Output, Does.Match("^ukwiki, Sweep: fails since .* UTC, never done; last error: nobody answers\n"));
            Assert.That(await RunAsync("--worker"), Is.EqualTo(ExitCode.Done));
        });
    }

    [Test]
    public async Task A_worker_that_stands_still_fails_both()
    {
        await BeatAsync(TimeProvider.System.GetUtcNow() - TimeSpan.FromHours(3));

        Assert.Multiple(async () =>
        {
            Assert.That(await RunAsync(), Is.EqualTo(ExitCode.Failed));
            Assert.That(await RunAsync("--worker"), Is.EqualTo(ExitCode.Failed));
        });
    }

    [Test]
    public async Task Machines_are_told_every_job()
    {
        await BeatAsync(TimeProvider.System.GetUtcNow(), ailing: "ukwiki");

        await RunAsync("--json");

        var report = JsonElement.Parse(terminal.Output);
        var ailing = report.GetProperty("jobs").EnumerateArray().Single(job => job.GetProperty("state").GetString() == "failing");
        Assert.Multiple(() =>
        {
            Assert.That(report.GetProperty("isWell").GetBoolean(), Is.False);
            Assert.That(report.GetProperty("isAlive").GetBoolean(), Is.True);
            Assert.That(report.GetProperty("jobs").GetArrayLength(), Is.EqualTo(5));
            Assert.That(ailing.GetProperty("wiki").GetString(), Is.EqualTo("ukwiki"));
            Assert.That(ailing.GetProperty("problem").GetString(), Is.EqualTo("nobody answers"));
        });
    }

    private Task<int> RunAsync(params string[] more) => terminal.RunAsync(["health", "--config", configuration, .. more]);

    private async Task BeatAsync(DateTimeOffset at, string ailing = "")
    {
        using var database = new Database("Data Source=technewsbot.db", folder.Path);
        var store = new HeartbeatStore(database);
        var jobs = ExpectedJob.All(SmallConfiguration.Load(folder).Options);
        await store.ExpectAsync([.. jobs.Select(job => (job.Wiki, job.Job))], at, CancellationToken.None);
        foreach (var job in jobs)
        {
            if (job.Wiki == ailing && ailing.Length > 0)
                await store.BeatAsync(job.Wiki, job.Job, at - TimeSpan.FromHours(2), "ukwiki: nobody answers", CancellationToken.None);
            await store.BeatAsync(job.Wiki, job.Job, at, job.Wiki == ailing && ailing.Length > 0 ? "ukwiki: nobody answers" : "", CancellationToken.None);
        }
    }
}
