namespace TechNewsBot.EndToEnd;

/// <summary>One edit as <c>once --json</c> tells it.</summary>
internal sealed record BotEdit(string Wiki, string Page, string Outcome);
