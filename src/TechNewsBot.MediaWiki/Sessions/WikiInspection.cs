using TechNewsBot.Core.Requests.Agreement;

namespace TechNewsBot.MediaWiki;

/// <summary>What <c>technewsbot check</c> tells about one wiki.</summary>
/// <param name="Id">The operator's name for the wiki.</param>
/// <param name="Api">The address of its API.</param>
public sealed record WikiInspection(string Id, Uri Api)
{
    /// <summary>The wiki's name for its readers; empty when it was not reached.</summary>
    public string SiteName { get; init; } = "";

    /// <summary>The software: <c>MediaWiki 1.39.17</c>.</summary>
    public string Generator { get; init; } = "";

    /// <summary>Code of the content language.</summary>
    public string Language { get; init; } = "";

    /// <summary>Whether the content language is written from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>The bot's user name there; empty when the wiki is read without an account.</summary>
    public string User { get; init; } = "";

    /// <summary>The account's groups there, the implicit ones left out.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Whether the account may edit; false without an account.</summary>
    public bool CanEdit { get; init; }

    /// <summary>Whether its edits are marked as a bot's.</summary>
    public bool HasBotRight { get; init; }

    /// <summary>Which pages of the template pair are there.</summary>
    public IReadOnlyList<string> TemplatePages { get; init; } = [];

    /// <summary>Which pages of the template pair are missing; <c>setup</c> makes them.</summary>
    public IReadOnlyList<string> MissingTemplatePages { get; init; } = [];

    /// <summary>The pages that carry the template.</summary>
    public IReadOnlyList<string> Carriers { get; init; } = [];

    /// <summary>Whether the wiki's timestamps are understood; without them there are no comments, and so no requests.</summary>
    public bool KnowsTimestamps { get; init; }

    /// <summary>How many names of status templates are known there without asking.</summary>
    public int KnownTemplates { get; init; }

    /// <summary>How many more were learned, by where from: <c>sitelink</c>, <c>redirect</c>.</summary>
    public IReadOnlyDictionary<string, int> LearnedTemplates { get; init; } = new Dictionary<string, int>();

    /// <summary>Whether the wiki has the DiscussionTools extension.</summary>
    public bool HasDiscussionTools { get; init; }

    /// <summary>How far it reads the discussion pages as the bot does; empty when that was not compared.</summary>
    public IReadOnlyList<ReadingAgreement> Agreements { get; init; } = [];

    /// <summary>Why that could not be compared; empty when nothing went wrong.</summary>
    public string ComparisonFailure { get; init; } = "";

    /// <summary>What of the wiki's own description could not be understood.</summary>
    public IReadOnlyList<string> ProfileMistakes { get; init; } = [];

    /// <summary>What went wrong and what to do; empty when the wiki was inspected to the end.</summary>
    public string Failure { get; init; } = "";
}
