namespace TechNewsBot.MediaWiki;

/// <summary>One wiki as the operator configured it. Without a password or a token it is only read.</summary>
/// <param name="Id">The operator's name for the wiki, its database name by custom.</param>
/// <param name="Api">The whole address of <c>api.php</c>.</param>
public sealed record WikiSettings(string Id, Uri Api)
{
    /// <summary>The user name of a bot password: <c>TechNewsBot@worker</c>.</summary>
    public string User { get; init; } = "";

    /// <summary>The bot password that goes with <see cref="User"/>.</summary>
    public string Password { get; init; } = "";

    /// <summary>An OAuth 2 access token of an owner-only consumer; it wins over a password.</summary>
    public string OAuthToken { get; init; } = "";

    /// <summary>What carries the requests in a simulation; null for the network.</summary>
    internal HttpMessageHandler? Transport { get; init; }

    /// <summary>Whether there is anything to log in with.</summary>
    internal bool HasAccount => OAuthToken.Length > 0 || (User.Length > 0 && Password.Length > 0);

    /// <summary>A wiki's words without the secrets, in case it repeats what it was sent.</summary>
    internal string Redacted(string text) =>
        new[] { Password, OAuthToken }.Where(secret => secret.Length > 0).Aggregate(text, (clean, secret) => clean.Replace(secret, "…", StringComparison.Ordinal));

    /// <summary>The wiki and its address; never a secret.</summary>
    public override string ToString() => $"{Id} ({Api})";
}
