using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>
/// Whether a wiki may be asked now, and whether it may be written. A wiki that failed, or that asks for time, is left alone
/// until the time is over, and then asked once; one that a person must mend is left alone until something changed. What it
/// knows is kept over restarts, so that a worker that starts again and again asks no more than one that runs.
/// </summary>
/// <param name="wiki">The wiki.</param>
/// <param name="holds">Where it is kept.</param>
/// <param name="patience">How long a wiki is left alone.</param>
/// <param name="time">The clock.</param>
/// <param name="isByHand">Whether an operator's command tries a wiki although it is left alone, unless the wiki itself asked for the time.</param>
internal sealed class WikiGate(WikiSettings wiki, IWikiHolds holds, Patience patience, TimeProvider time, bool isByHand)
{
    private IReadOnlyList<WikiHold> known = [];

    /// <summary>Whether the wiki's time is over and it has not answered since: one attempt, not several.</summary>
    public bool IsProbing => !isByHand && Find(HoldReach.Everything) is { Until: { } until } && until <= time.GetUtcNow();

    /// <summary>Reads what is known: another process may have found the wiki mended, or failing.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken) => known = await holds.FindAsync(wiki.Id, cancellationToken);

    /// <summary>Passes when the wiki may be asked.</summary>
    /// <exception cref="WikiHeldException">It is left alone.</exception>
    public void Enter() => Enter(HoldReach.Everything);

    /// <summary>Passes when the wiki may be written.</summary>
    /// <exception cref="WikiHeldException">Nothing is saved there now.</exception>
    public void EnterToWrite() => Enter(HoldReach.Edits);

    /// <summary>The wiki answered: what was only a matter of time is over.</summary>
    public Task AnsweredAsync(CancellationToken cancellationToken) =>
        Find(HoldReach.Everything) is { Until: not null } ? EndAsync(HoldReach.Everything, cancellationToken) : Task.CompletedTask;

    /// <summary>Leaves the wiki alone for a time.</summary>
    /// <param name="reach">How much of it.</param>
    /// <param name="reason">What happened.</param>
    /// <param name="rest">How long; null for the usual time.</param>
    /// <param name="cancellationToken">Ends the recording.</param>
    /// <returns>What to throw.</returns>
    public Task<WikiHeldException> LeaveAsync(HoldReach reach, string reason, TimeSpan? rest, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        // What waits for a person goes on waiting, whatever else fails meanwhile.
        return KeepAsync(
            Find(reach) is { Until: null } stop
                ? stop with { LookedAt = now + (rest ?? TimeSpan.Zero) }
                : new WikiHold(wiki.Id, reach, reason, now) { Until = now + (rest ?? patience.Break), IsBinding = rest is not null },
            cancellationToken);
    }

    /// <summary>Leaves the wiki alone until a person acts.</summary>
    /// <param name="reach">How much of it.</param>
    /// <param name="reason">What happened and what to do.</param>
    /// <param name="standing">What the wiki tells everyone about the account now; empty when that is not known.</param>
    /// <param name="cancellationToken">Ends the recording.</param>
    /// <returns>What to throw.</returns>
    public Task<WikiHeldException> StopAsync(HoldReach reach, string reason, string standing, CancellationToken cancellationToken) =>
        KeepAsync(
            new WikiHold(wiki.Id, reach, reason, time.GetUtcNow()) { Account = AccountHash.Of(wiki), Standing = standing, LookedAt = Later(time.GetUtcNow(), Find(reach)?.Until ?? default) },
            cancellationToken);

    /// <summary>Ends what waits for a person, if another account is configured or the wiki tells something else about it than when it began. The wiki is asked once in a while.</summary>
    /// <param name="look">Asks what the wiki tells everyone about the account; empty when it does not say.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task LookAgainAsync(Func<CancellationToken, Task<string>> look, CancellationToken cancellationToken)
    {
        if (isByHand)
            return;
        foreach (var stop in known.Where(hold => hold.Until is null).ToList())
        {
            if (Find(HoldReach.Everything)?.Until > time.GetUtcNow())
                return;
            if (!AccountHash.IsOf(wiki, stop.Account))
                await EndAsync(stop.Reach, cancellationToken);
            else if (stop.LookedAt + patience.Break <= time.GetUtcNow())
                await CompareAsync(stop, await look(cancellationToken), cancellationToken);
        }
    }

    /// <summary>An operator's command found everything well: nothing waits for a person any more.</summary>
    public async Task MendedAsync(CancellationToken cancellationToken)
    {
        foreach (var stop in known.Where(hold => isByHand && hold.Until is null).ToList())
            await EndAsync(stop.Reach, cancellationToken);
    }

    private async Task CompareAsync(WikiHold before, string standing, CancellationToken cancellationToken)
    {
        // The asking itself may have told when to ask again.
        var stop = Find(before.Reach) ?? before;
        if (standing.Length > 0 && stop.Standing.Length > 0 && standing != stop.Standing)
            await EndAsync(stop.Reach, cancellationToken);
        else
            await KeepAsync(stop with { LookedAt = Later(stop.LookedAt, time.GetUtcNow()), Standing = stop.Standing.Length > 0 ? stop.Standing : standing }, cancellationToken);
    }

    private void Enter(HoldReach reach)
    {
        var now = time.GetUtcNow();
        if (Find(reach) is { } hold && (hold.Until is null || hold.Until > now) && (!isByHand || hold.IsBinding || hold.LookedAt > now))
            throw new WikiHeldException(hold);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private WikiHold? Find(HoldReach reach) => known.FirstOrDefault(hold => hold.Reach == reach);

    private async Task<WikiHeldException> KeepAsync(WikiHold hold, CancellationToken cancellationToken)
    {
        await holds.KeepAsync(hold, cancellationToken);
        known = [.. known.Where(other => other.Reach != hold.Reach), hold];
        return new WikiHeldException(hold);
    }

    private async Task EndAsync(HoldReach reach, CancellationToken cancellationToken)
    {
        await holds.EndAsync(wiki.Id, reach, cancellationToken);
        known = [.. known.Where(other => other.Reach != reach)];
    }
}
