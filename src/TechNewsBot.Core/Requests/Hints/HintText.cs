namespace TechNewsBot.Core.Requests.Hints;

/// <summary>A text that requests are compared with.</summary>
/// <param name="Hint">What it is shown as.</param>
/// <param name="CanHelp">Whether it may be shown; an open request only tells which words are common.</param>
/// <param name="Title">The pieces of its title (<see cref="SearchWords"/>).</param>
/// <param name="Text">The pieces of its text.</param>
/// <param name="Answers">The pieces of what others answered.</param>
public sealed record HintText(Hint Hint, bool CanHelp, IReadOnlyList<string> Title, IReadOnlyList<string> Text, IReadOnlyList<string> Answers);
