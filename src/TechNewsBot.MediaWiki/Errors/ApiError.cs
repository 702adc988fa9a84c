namespace TechNewsBot.MediaWiki;

/// <summary>One error of an API answer.</summary>
/// <param name="Code">The machine's word: <c>editconflict</c>.</param>
/// <param name="Text">The wiki's words, in plain text.</param>
internal sealed record ApiError(string Code, string Text);
