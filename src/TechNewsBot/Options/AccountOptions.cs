namespace TechNewsBot.Options;

/// <summary>The account for every wiki that names none of its own. Without a secret, wikis are only read.</summary>
internal sealed class AccountOptions
{
    /// <summary>The user name of a bot password: <c>TechNewsBot@worker</c>.</summary>
    public string User { get; set; } = "";

    /// <summary>The bot password that goes with <see cref="User"/>.</summary>
    public string Password { get; set; } = "";

    /// <summary>An OAuth 2 access token of an owner-only consumer, instead of a user and a password.</summary>
    public string OAuthToken { get; set; } = "";

    /// <summary>What is wrong here.</summary>
    internal IEnumerable<ConfigurationMistake> Mistakes(string path)
    {
        if (Password.Length > 0 && OAuthToken.Length > 0)
            yield return new($"{path}:OAuthToken", "must be empty when a Password is given: a wiki is logged in to with one or the other");
        if (User.Length > 0 && Password.Length > 0 && !User.Contains('@', StringComparison.Ordinal))
            yield return new($"{path}:User", "must be the name of a bot password, such as TechNewsBot@worker (see Special:BotPasswords)") { Value = User };
    }
}
