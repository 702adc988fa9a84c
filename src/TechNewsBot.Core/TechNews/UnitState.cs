namespace TechNewsBot.Core.TechNews;

/// <summary>How a translation of a unit stands to the unit's source.</summary>
public enum UnitState
{
    /// <summary>There is no text in this language.</summary>
    Missing,

    /// <summary>The source changed after the text was written (Translate calls it fuzzy).</summary>
    Outdated,

    /// <summary>The text answers the present source; reviewed or not.</summary>
    Translated,
}
