using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Storage.Wikis;

/// <summary>A hold as the table <c>WikiHold</c> has it.</summary>
internal sealed record WikiHoldRow(string Wiki, string Reach, string Reason, string Since, string Until, long IsBinding, string Account, string Standing, string LookedAt)
{
    /// <summary>The row of a hold.</summary>
    public static WikiHoldRow Of(WikiHold hold) => new(
        hold.Wiki,
        $"{hold.Reach}",
        hold.Reason,
        Moment.ToText(hold.Since),
        hold.Until is { } until ? Moment.ToText(until) : "",
        hold.IsBinding ? 1 : 0,
        hold.Account,
        hold.Standing,
        Moment.ToText(hold.LookedAt));

    /// <summary>The hold of the row.</summary>
    public WikiHold ToHold() => new(Wiki, Enum.Parse<HoldReach>(Reach), Reason, Moment.FromText(Since))
    {
        Until = Until.Length == 0 ? null : Moment.FromText(Until),
        IsBinding = IsBinding != 0,
        Account = Account,
        Standing = Standing,
        LookedAt = Moment.FromText(LookedAt),
    };
}
