namespace TechNewsBot.Core.Wikis;

/// <summary>Why a wiki is left alone, and for how long. Of each reach a wiki has at most one.</summary>
/// <param name="Wiki">The operator's name for the wiki.</param>
/// <param name="Reach">How much is left alone.</param>
/// <param name="Reason">What happened and what to do, in English, without the wiki's name.</param>
/// <param name="Since">When it began, in UTC.</param>
public sealed record WikiHold(string Wiki, HoldReach Reach, string Reason, DateTimeOffset Since)
{
    /// <summary>When it ends by itself, in UTC; null when a person must act.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether an operator's command must keep to it too: the wiki asked for the time, or it is a ceiling of the bot's own.</summary>
    public bool IsBinding { get; init; }

    /// <summary>A salted hash of the account that it is about; another account in the configuration ends it. Empty for one that ends by itself.</summary>
    public string Account { get; init; } = "";

    /// <summary>A hash of what the wiki told everyone about the account when it began: another one ends it. Empty when that is not known.</summary>
    public string Standing { get; init; } = "";

    /// <summary>When the wiki was last asked about the account, in UTC; later than now when the wiki asked for so much time.</summary>
    public DateTimeOffset LookedAt { get; init; } = Since;
}
