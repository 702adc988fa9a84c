using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Pages;

/// <summary>What a sweep over one wiki did.</summary>
/// <param name="Wiki">The wiki.</param>
/// <param name="Carriers">The pages that carry the template, looked at or not.</param>
/// <param name="Outcomes">How each edit ended, those that were not needed included.</param>
/// <param name="Problems">What went wrong, page by page.</param>
public sealed record SweepReport(string Wiki, IReadOnlyList<PageStamp> Carriers, IReadOnlyList<WriteOutcome> Outcomes, IReadOnlyList<PageProblem> Problems);
