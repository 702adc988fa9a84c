namespace TechNewsBot.Core.Wikis;

/// <summary>How much of a wiki is left alone.</summary>
public enum HoldReach
{
    /// <summary>Nothing is asked of it.</summary>
    Everything,

    /// <summary>It may be read; nothing is saved there.</summary>
    Edits,
}
