namespace TechNewsBot.Core.Pages;

/// <summary>A mistake in the parameters of a call, told to the page's readers by a message.</summary>
/// <param name="Name">The parameter's name as written.</param>
/// <param name="Value">The value as written; empty when it is missing.</param>
/// <param name="MessageKey">The message that says what is allowed.</param>
/// <param name="Arguments">What the message's <c>$1</c>, <c>$2</c> … stand for.</param>
public sealed record ParameterMistake(string Name, string Value, string MessageKey, IReadOnlyList<string> Arguments);
