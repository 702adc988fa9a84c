using TechNewsBot.Core.Pages;

namespace TechNewsBot.Rounds;

/// <summary>What one round does.</summary>
/// <param name="Wikis">The wikis to go to, by the operator's names.</param>
/// <param name="Pulls">Whether Tech News is fetched from the central wiki first.</param>
/// <param name="Sweep">What is done on each wiki; null for nothing.</param>
internal sealed record RoundScope(IReadOnlyList<string> Wikis, bool Pulls, SweepScope? Sweep);
