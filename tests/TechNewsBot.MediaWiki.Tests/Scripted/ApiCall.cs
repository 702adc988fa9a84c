namespace TechNewsBot.MediaWiki.Tests.Scripted;

/// <summary>A request as the scripted wiki got it.</summary>
internal sealed record ApiCall(string Method, IReadOnlyDictionary<string, string> Parameters, IReadOnlyDictionary<string, string> Headers)
{
    public string this[string parameter] => Parameters.GetValueOrDefault(parameter, "");

    /// <summary>Whether it asks for the action, and for all of the parts: <c>userinfo|tokens</c>.</summary>
    public bool Is(string action, string parts = "") =>
        this["action"] == action
        && (parts.Length == 0 || parts.Split('|').All($"{this["meta"]}|{this["prop"]}|{this["list"]}|{this["generator"]}|{this["type"]}".Split('|').Contains));
}
