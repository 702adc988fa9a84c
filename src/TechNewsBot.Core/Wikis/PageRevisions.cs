namespace TechNewsBot.Core.Wikis;

/// <summary>What became of a page since a moment.</summary>
/// <param name="Revisions">The revisions, oldest first, each with its text; one whose text is hidden is left out.</param>
/// <param name="People">Those among the page's authors, of all time, who are no bots; whoever edits without an account is one of them.</param>
public sealed record PageRevisions(IReadOnlyList<PageText> Revisions, IReadOnlySet<string> People);
