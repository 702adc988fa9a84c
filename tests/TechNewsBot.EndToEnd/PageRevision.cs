namespace TechNewsBot.EndToEnd;

/// <summary>One revision of a page.</summary>
internal sealed record PageRevision(long Id, string User, string Text);
