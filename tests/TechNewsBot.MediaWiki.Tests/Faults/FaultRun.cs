using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Wikis;
using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.Faults;

/// <summary>Plays one fault: a run of the bot in which it strikes, a worker that starts again at once, and a run when the fault is gone.</summary>
internal sealed class FaultRun
{
    private const string Mark = "<!-- TechNewsBot: 2026/48 -->";

    // A newsletter section: what must never be there twice.
    private static readonly PageEdit Edit = new(
        EditablePage.Title,
        new Consent.OptIn(EditablePage.Title),
        page => page.Text.Contains(Mark, StringComparison.Ordinal) ? EditDecision.None : EditDecision.Save($"{page.Text}\n\n== News ==\n{Mark}", "new issue"))
    {
        Posts = ["2026/48"],
    };

    // Real time passes only where the client's own limit is what is tried.
    private static readonly TimeSpan ShortAnswer = TimeSpan.FromMilliseconds(300);

    private readonly Bench bench;
    private readonly Fault fault;
    private readonly FaultTime time;
    private readonly EditablePage page;
    private bool isOn = true;

    private FaultRun(Bench bench, Fault fault, FaultTime time)
    {
        this.bench = bench;
        this.fault = fault;
        this.time = time;
        page = new EditablePage(bench.Wiki);
    }

    /// <summary>Plays the fault.</summary>
    public static async Task<FaultResult> PlayAsync(Fault fault, FaultTime time)
    {
        await using var played = await Bench.ConnectedAsync();
        return await new FaultRun(played, fault, time).PlayAsync();
    }

    private async Task<FaultResult> PlayAsync()
    {
        var worker = Worker(fault.Address?.Invoke(bench.Wiki.Api));
        if (fault.Address is null && !(fault.IsOfLogin && time != FaultTime.During))
            await worker.ConnectAsync("testwiki", CancellationToken.None);
        Strike();
        bench.Wiki.Forget();
        var result = new FaultResult(fault, time, await RunAsync(worker))
        {
            Edits = page.Edits,
            Requests = Sent(),
            Waited = TimeSpan.FromTicks(bench.Time.Pauses.Sum(pause => pause.Ticks)),
            Held = bench.Holds.All.Select(hold => hold.Until is { } until ? until - bench.Time.GetUtcNow() : TimeSpan.MaxValue).DefaultIfEmpty(TimeSpan.Zero).Max(),
        };
        await RunAsync(Worker(fault.Address?.Invoke(bench.Wiki.Api)));
        var meanwhile = Sent() - result.Requests;
        isOn = false;
        page.Answers.Clear();
        if (result.Held < TimeSpan.MaxValue)
            bench.Time.Advance(result.Held + TimeSpan.FromMinutes(5));
        await RunAsync(Worker(isByHand: result.Held == TimeSpan.MaxValue));
        return result with
        {
            RequestsMeanwhile = meanwhile,
            EditsAtLast = page.Edits,
            SectionsAtLast = page.Text.Split(Mark).Length - 1,
        };
    }

    // What reaches no wiki is in the log.
    private int Sent() => fault.Address is null ? bench.Wiki.Calls.Count : bench.Log.All.Count(line => line.Contains(" failed, ", StringComparison.Ordinal));

    private void Strike()
    {
        if (time == FaultTime.Before)
            Once(call => fault.IsOfLogin ? call.Is("login") : call.Is("query", "revisions"));
        else if (time == FaultTime.After)
            page.Losses.Enqueue(fault.Reply);
        else if (time == FaultTime.Always)
            bench.Wiki.On(call => isOn && (fault.IsOfServer || call.Is(fault.IsOfLogin ? "login" : "edit")), fault.Reply);
        else if (fault.IsOfLogin)
            LoseSession();
        else
            page.Answers.Enqueue(fault.Reply);
    }

    // The session is lost at the edit, and the login that follows is answered so.
    private void LoseSession()
    {
        page.Answers.Enqueue(ScriptedAnswer.Error("assertuserfailed"));
        bench.Wiki.On(call => isOn && call.Is("query", "userinfo|tokens") && !bench.Wiki.Calls.Any(other => other.Is("login")), SmallWiki.Nobody);
        Once(call => call.Is("login"));
    }

    private void Once(Func<ApiCall, bool> when)
    {
        var isPlayed = false;
        bench.Wiki.On(call => !isPlayed && when(call), _ =>
        {
            isPlayed = true;
            return fault.Reply;
        });
    }

    private WikiConnections Worker(Uri? api = null, bool isByHand = false)
    {
        var isSlow = fault.Reply.Break is ScriptedBreak.SlowHeaders or ScriptedBreak.SlowBody;
        var settings = bench.Settings();
        return bench.Connections(
            Bench.Client with { IsByHand = isByHand },
            api is null ? settings : new WikiSettings(settings.Id, api) { User = settings.User, Password = settings.Password, Transport = fault.Transport?.Invoke() },
            isSlow ? new Patience { Answer = ShortAnswer } : new Patience());
    }

    private async Task<FaultOutcome> RunAsync(WikiConnections worker)
    {
        try
        {
            var wiki = await worker.ConnectToWriteAsync("testwiki", CancellationToken.None);
            var outcome = await new WikiWriter(worker, bench.Journal, new Logger<WikiWriter>(bench.Log)).WriteAsync(wiki, Edit, CancellationToken.None);
            return outcome.Kind switch
            {
                WriteOutcomeKind.Saved => FaultOutcome.Saved,
                WriteOutcomeKind.NotNeeded => FaultOutcome.NotNeeded,
                _ => outcome.IsForNow ? FaultOutcome.PageTriedAgain : FaultOutcome.PageLeft,
            };
        }
        catch (ApiException)
        {
            return FaultOutcome.PageTriedAgain;
        }
        catch (WikiException)
        {
            return bench.Holds.All.Any(hold => hold.Until is null) ? FaultOutcome.WikiStopped : FaultOutcome.WikiLeft;
        }
    }
}
