namespace TechNewsBot.Core.Wikis;

/// <summary>What became of an edit that was about to be sent.</summary>
public enum IntentOutcome
{
    /// <summary>The wiki made a revision of it.</summary>
    Saved,

    /// <summary>The page read so already.</summary>
    NotNeeded,

    /// <summary>The wiki did not save it.</summary>
    NotSaved,
}
