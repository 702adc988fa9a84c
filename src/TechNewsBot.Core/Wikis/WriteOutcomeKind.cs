namespace TechNewsBot.Core.Wikis;

/// <summary>The four ways an edit ends.</summary>
public enum WriteOutcomeKind
{
    /// <summary>The page was right already.</summary>
    NotNeeded,

    /// <summary>A new revision was saved.</summary>
    Saved,

    /// <summary>A dry run: nothing was saved, the texts show what would have been.</summary>
    Shown,

    /// <summary>A brake held: stop page, exclusion, protection, consent, block, or a refusal by the wiki.</summary>
    Refused,
}
