namespace TechNewsBot.Core.Pages;

/// <summary>A parameter as an editor wrote it: <c>stale=14d</c>. A value without a name has its number as the name.</summary>
/// <param name="Name">The name, in lower case.</param>
/// <param name="Value">The value without comments, nowiki tags and surrounding white space.</param>
public sealed record JobParameter(string Name, string Value);
