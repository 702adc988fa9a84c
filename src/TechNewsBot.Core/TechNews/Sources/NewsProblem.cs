namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>Something in a source page that cannot be read as Translate would.</summary>
/// <param name="Text">What and where, in English, for the log.</param>
/// <param name="PreventsPosting">Whether it is unknown what belongs to the issue or to one of its units, so that a post might be cut or garbled.</param>
public sealed record NewsProblem(string Text, bool PreventsPosting);
