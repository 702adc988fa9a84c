namespace TechNewsBot.MediaWiki;

/// <summary>The tracker that wikis send their tasks to, as the operator configured it. Without a token it is only linked to.</summary>
/// <param name="Address">Where a task can be read: its name follows.</param>
public sealed record PhabricatorSettings(Uri Address)
{
    /// <summary>A Conduit API token (<c>Settings → Conduit API Tokens</c> in Phabricator); empty for none.</summary>
    public string Token { get; init; } = "";

    /// <summary>Phabricator's words without the secret, in case it repeats what it was sent.</summary>
    internal string Redacted(string text) => Token.Length == 0 ? text : text.Replace(Token, "…", StringComparison.Ordinal);

    /// <summary>The address; never the secret.</summary>
    public override string ToString() => $"Phabricator ({Address})";
}
