namespace TechNewsBot.MediaWiki.Tests.Faults;

/// <summary>How a run ends for one page.</summary>
internal enum FaultOutcome
{
    /// <summary>The edit was saved, or found saved.</summary>
    Saved,

    /// <summary>There was nothing to save any more.</summary>
    NotNeeded,

    /// <summary>The page is left until it changes.</summary>
    PageLeft,

    /// <summary>The page is tried again in the next run.</summary>
    PageTriedAgain,

    /// <summary>The wiki is left alone for a time.</summary>
    WikiLeft,

    /// <summary>The wiki is left alone until a person acts.</summary>
    WikiStopped,
}
