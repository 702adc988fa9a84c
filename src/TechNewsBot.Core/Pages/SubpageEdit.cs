using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Pages;

/// <summary>What a job wants of a page below the one that carries the template.</summary>
/// <param name="Name">The part of the title after the carrier's and a slash: <c>2026/48</c>.</param>
/// <param name="Merge">From the text as it is now, empty for a missing page, to what it should be. Equal means no edit.</param>
/// <param name="Summary">The edit summary.</param>
public sealed record SubpageEdit(string Name, Func<PageText, string> Merge, string Summary)
{
    /// <summary>Whether it adds to what stands there: several that do are made one after the other, while a page that a job writes as a whole takes no other's words.</summary>
    public bool Adds { get; init; }
}
