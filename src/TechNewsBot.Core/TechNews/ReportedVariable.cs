namespace TechNewsBot.Core.TechNews;

/// <summary>A variable of a unit, for machines.</summary>
/// <param name="Name">The name, without the dollar sign.</param>
/// <param name="Value">The wikitext that stands for it.</param>
public sealed record ReportedVariable(string Name, string Value);
