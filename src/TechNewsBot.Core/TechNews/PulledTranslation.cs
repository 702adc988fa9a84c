namespace TechNewsBot.Core.TechNews;

/// <summary>A translation that a pull found new or changed.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Language">The language code.</param>
public sealed record PulledTranslation(IssueName Issue, string Language);
