namespace TechNewsBot.Core.TechNews;

/// <summary>Which issues the central wiki has.</summary>
/// <param name="Revisions">The newest revision of each candidate that has a page; the others are left out.</param>
/// <param name="Latest">The issue that <c>Tech/News/Latest</c> redirects to, or null when there is no such redirect.</param>
public sealed record CentralIssues(IReadOnlyDictionary<IssueName, long> Revisions, IssueName? Latest);
