namespace TechNewsBot.Core.Wikis;

/// <summary>What a wiki said about itself, and when.</summary>
/// <param name="Json">The wiki's own raw answers, in the form that <c>technewsbot profile</c> prints.</param>
/// <param name="Template">The names under which the bot's template can be called there.</param>
/// <param name="ReadAt">When the wiki was asked, in UTC.</param>
public sealed record StoredProfile(string Json, TemplateNames Template, DateTimeOffset ReadAt);
