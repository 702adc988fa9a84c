namespace TechNewsBot.MediaWiki;

/// <summary>What is asked of a wiki's <c>api.php</c>: the parameters of one request, without those that every request has.</summary>
internal sealed record ApiRequest
{
    private const int LongestQuery = 2000;

    /// <summary>A request with these parameters; one whose value is null is left out.</summary>
    public ApiRequest(params IReadOnlyList<(string Name, string? Value)> parameters) => Parameters = parameters;

    /// <summary>The parameters in order; of two with one name the API takes the last.</summary>
    public IReadOnlyList<(string Name, string? Value)> Parameters { get; private init; }

    /// <summary>The page that it is about, for error messages; empty when it is about none.</summary>
    public string Page { get; init; } = "";

    /// <summary>Whether it changes something or tells a secret: it is posted, and not sent again when it may have been carried out already.</summary>
    public bool IsWrite { get; init; }

    /// <summary>Whether it is sent once, even to a wiki that is left alone: to see whether that may end.</summary>
    public bool IsProbe { get; init; }

    /// <summary>Whether the session adds its edit token.</summary>
    public bool NeedsToken { get; init; }

    /// <summary>How often it was sent before, where whoever sends it repeats it: an edit.</summary>
    public int Attempt { get; init; }

    /// <summary>The parameter's value; null without one.</summary>
    public string? this[string name] => Parameters.LastOrDefault(parameter => parameter.Name == name).Value;

    /// <summary>The same request with more parameters.</summary>
    public ApiRequest With(params IReadOnlyList<(string Name, string? Value)> more) => this with { Parameters = [.. Parameters, .. more] };

    /// <summary>The request as WikiClientLibrary sends it.</summary>
    public ApiMessage ToMessage()
    {
        var fields = Parameters
            .Where(parameter => parameter.Value is not null)
            .GroupBy(parameter => parameter.Name, parameter => parameter.Value!)
            .Select(values => KeyValuePair.Create(values.Key, values.Last()))
            .ToList();
        var query = string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"));
        return IsWrite || query.Length > LongestQuery ? new ApiMessage(HttpMethod.Post, query) : new ApiMessage(HttpMethod.Get, query);
    }
}
