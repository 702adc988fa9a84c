namespace TechNewsBot.MediaWiki;

/// <summary>The steps of an edit. Whatever goes wrong leads back to <see cref="Read"/>: the wiki is the truth.</summary>
internal enum WriteStep
{
    /// <summary>The page, the stop page and the page that gives consent, in one request.</summary>
    Read,

    /// <summary>The brakes.</summary>
    Look,

    /// <summary>What should stand there; nothing to do is an end.</summary>
    Decide,

    /// <summary>The time between two edits, and the ceiling of edits; after a pause the page is read again.</summary>
    Pace,

    /// <summary>The intent is recorded, the edit sent, the outcome recorded.</summary>
    Send,

    /// <summary>A revision was overwritten that was not read: what the edit would have made of that one is what must stand.</summary>
    Repair,

    /// <summary>The outcome is there.</summary>
    Done,
}
