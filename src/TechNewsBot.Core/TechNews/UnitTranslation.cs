using TechNewsBot.Core.TechNews.Checks;

namespace TechNewsBot.Core.TechNews;

/// <summary>What the central wiki has of one unit in one language.</summary>
/// <param name="Unit">The unit's name, the <c>n</c> of its marker <c>T:n</c>.</param>
/// <param name="Text">The translation with variables as <c>$name</c>; empty when missing.</param>
/// <param name="State">Translated, outdated or missing.</param>
/// <param name="Revision">The revision of the unit's page; 0 when missing.</param>
public sealed record UnitTranslation(string Unit, string Text, UnitState State, long Revision)
{
    /// <summary>Who wrote it last; empty when nobody did or the wiki does not tell.</summary>
    public string Translator { get; init; } = "";

    /// <summary>Whether the text leaves markup open, or closes some that it did not open: on a page it would swallow what stands around it.</summary>
    public bool IsBroken => OpenMarkup.Find(Text) is not null;

    /// <summary>Whether a page can show the text.</summary>
    public bool IsUsable => State != UnitState.Missing && !string.IsNullOrWhiteSpace(Text) && !IsBroken;
}
