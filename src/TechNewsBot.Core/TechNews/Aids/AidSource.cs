namespace TechNewsBot.Core.TechNews.Aids;

/// <summary>Where a suggestion of the central wiki comes from.</summary>
public enum AidSource
{
    /// <summary>A translation of a similar text, made by people (Translate's <c>ttmserver</c>).</summary>
    Memory,

    /// <summary>A machine (Translate's <c>mt</c>).</summary>
    Machine,
}
