namespace TechNewsBot.Options;

/// <summary>The configuration cannot be used. The message names every mistake, and the program ends with exit code 2 before it contacts anything.</summary>
internal sealed class ConfigurationException : Exception
{
    /// <summary>A configuration that cannot even be read, for one reason.</summary>
    public ConfigurationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>A configuration with mistakes in it.</summary>
    /// <param name="source">Where it came from, as the operator would say it.</param>
    /// <param name="mistakes">All of them, at least one.</param>
    public ConfigurationException(string source, IReadOnlyList<ConfigurationMistake> mistakes)
        : base($"{source} has {(mistakes.Count == 1 ? "a mistake" : $"{mistakes.Count} mistakes")}:\n{string.Join('\n', mistakes.Select(mistake => $"  - {mistake}"))}")
    {
    }
}
