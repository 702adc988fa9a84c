namespace TechNewsBot.Core.TechNews.Offers;

/// <summary>A unit as the central wiki has it now.</summary>
/// <param name="Name">The unit's name.</param>
/// <param name="Definition">Its source with variables as <c>$name</c>, as it was last marked for translation.</param>
/// <param name="State">Whether there is a translation that answers it.</param>
/// <param name="Revision">The revision of the translation's page; 0 when it is missing.</param>
public sealed record CentralUnit(string Name, string Definition, UnitState State, long Revision);
