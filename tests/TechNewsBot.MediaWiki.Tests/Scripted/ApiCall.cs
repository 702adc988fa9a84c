namespace TechNewsBot.MediaWiki.Tests.Scripted;

/// <summary>A request as the scripted wiki got it.</summary>
internal sealed record ApiCall(string Method, IReadOnlyDictionary<string, string> Parameters, IReadOnlyDictionary<string, string> Headers)
{
    public string this[string parameter] => Parameters.GetValueOrDefault(parameter, "");

    public bool Is(string action, string part = "") =>
        this["action"] == action && (part.Length == 0 || $"{this["meta"]}|{this["prop"]}|{this["list"]}|{this["generator"]}|{this["type"]}".Contains(part, StringComparison.Ordinal));
}
