namespace TechNewsBot.Core.Pages;

/// <summary>The parameters of a call that keep every rule. Asking for a name that no rule has is a programming error and throws <see cref="KeyNotFoundException"/>.</summary>
public sealed class ParameterValues
{
    private readonly IReadOnlyDictionary<string, object> values;

    internal ParameterValues(IReadOnlyDictionary<string, object> values) => this.values = values;

    /// <summary>Full titles, each once, in the order they were written.</summary>
    public IReadOnlyList<string> Titles(string name) => (IReadOnlyList<string>)values[name];

    /// <summary>A length of time.</summary>
    public TimeSpan Duration(string name) => (TimeSpan)values[name];

    /// <summary>A whole number.</summary>
    public long Whole(string name) => (long)values[name];

    /// <summary>Words, each once, in the order they were written; none when it was left out and has no default.</summary>
    public IReadOnlyList<string> Words(string name) => (IReadOnlyList<string>)values[name];

    /// <summary>A word, in lower case.</summary>
    public string Text(string name) => (string)values[name];
}
