namespace TechNewsBot.Wikitext.Profiles;

/// <summary>How the timestamp of a signature looks on one wiki, learned from the wiki's own expansion of five tildes.</summary>
public sealed class TimestampFormat
{
    /// <summary>Reads a text that is one timestamp and nothing else.</summary>
    public bool TryParse(string text, out DateTimeOffset utc) => throw new NotSupportedException();

    /// <summary>The timestamp as the wiki would write it.</summary>
    public string Format(DateTimeOffset utc) => throw new NotSupportedException();
}
