namespace TechNewsBot.Options;

/// <summary>One thing that is wrong with the configuration, phrased for the operator.</summary>
/// <param name="Key">The key's whole path: <c>TechNewsBot:Wikis:frwiki:Api</c>.</param>
/// <param name="Allowed">What should stand there, as a sentence without its subject: "must be …".</param>
internal sealed record ConfigurationMistake(string Key, string Allowed)
{
    /// <summary>The value that was found; null when there is none, or when it may hold a secret.</summary>
    public string? Value { get; init; }

    /// <summary>The mistake on one line.</summary>
    public override string ToString() => Value is null ? $"{Key} {Allowed}" : $"{Key} is \"{Value}\"; it {Allowed}";
}
