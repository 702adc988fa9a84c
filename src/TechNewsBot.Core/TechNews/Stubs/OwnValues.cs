using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>What the bot wrote into a call, by fingerprints, so that what people wrote there is told from it.</summary>
internal sealed class OwnValues
{
    private const char Next = ' ';
    private const char Is = ':';

    // Null in a call of a version that did not write them: all is taken for the bot's.
    private readonly Dictionary<string, string>? fingerprints;

    private OwnValues(Dictionary<string, string>? fingerprints) => this.fingerprints = fingerprints;

    /// <summary>The value of <see cref="StubParameter.Own"/> for a call with these parameters.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="standing">The call as it stands; null for a new one. What is the same there has the same fingerprint.</param>
    public static string Of(IReadOnlyDictionary<string, string> parameters, StubCall? standing) => string.Join(
        Next,
        StubParameter.Texts
            .Where(name => parameters.GetValueOrDefault(name, "").Length > 0)
            .Select(name => $"{name}{Is}{(standing?[name] == parameters[name] && standing.Own[name] is { Length: > 0 } known ? known : ArgumentText.Fingerprint(parameters[name]))}"));

    /// <summary>Reads such a value; what is none counts as none.</summary>
    public static OwnValues Read(string value)
    {
        var read = new Dictionary<string, string>();
        foreach (var part in FirstLine(value).Split(Next))
        {
            if (part.Split(Is) is not [var name, { Length: > 0 } fingerprint] || !StubParameter.Texts.Contains(name))
                return new OwnValues(null);
            read[name] = fingerprint;
        }
        return new OwnValues(read);
    }

    /// <summary>The fingerprint of a text that the bot wrote; empty for none.</summary>
    public string this[string parameter] => fingerprints?.GetValueOrDefault(parameter) ?? "";

    /// <summary>Parts a value into what the bot wrote and what a person wrote below it, or in its place.</summary>
    public (string Own, string Theirs) Part(string parameter, string value)
    {
        if (!StubParameter.Texts.Contains(parameter))
            return FirstLine(value) is var word ? (word, value[word.Length..].Trim()) : default;
        if (fingerprints is null)
            return (value, "");
        for (var end = value.Length; end > 0; end = value.LastIndexOf('\n', end - 1))
        {
            if (ArgumentText.Fingerprint(value[..end]) == this[parameter])
                return (value[..end].TrimEnd(), value[end..].Trim());
        }
        return ("", value);
    }

    private static string FirstLine(string value) => value.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? value[..end].TrimEnd() : value;
}
