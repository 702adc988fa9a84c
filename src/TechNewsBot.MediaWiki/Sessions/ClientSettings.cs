namespace TechNewsBot.MediaWiki;

/// <summary>What is the same on every wiki: who runs the bot, and how it behaves.</summary>
/// <param name="Operator">Who runs the bot and how to reach them; every request carries it, as the User-Agent policy of Wikimedia asks (https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy).</param>
/// <param name="Version">The bot's version.</param>
/// <param name="Template">The template that opts a page in, with its namespace: <c>Template:TechNewsBot</c>.</param>
public sealed record ClientSettings(string Operator, string Version, string Template)
{
    /// <summary>The least time between two edits on one wiki.</summary>
    public TimeSpan EditInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most edits on one wiki within an hour.</summary>
    public int MostEditsPerHour { get; init; } = 120;

    /// <summary>Whether an operator's command asks: it tries wikis that are left alone until a person acts.</summary>
    public bool IsByHand { get; init; }

    /// <summary>The templates whose other names are learned.</summary>
    public KnownTemplates Templates { get; init; } = KnownTemplates.None;

    /// <summary>The operator's name for the wiki whose translation units may be written; null where the operator allows none.</summary>
    public string? OffersTo { get; init; }

    /// <summary>Whether nothing is saved anywhere.</summary>
    public bool DryRun { get; init; }
}
