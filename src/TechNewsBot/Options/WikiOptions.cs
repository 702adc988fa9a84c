namespace TechNewsBot.Options;

/// <summary>One wiki: where its API is, and an account of its own if it needs one.</summary>
internal sealed class WikiOptions
{
    /// <summary>The whole address of <c>api.php</c>.</summary>
    public string Api { get; set; } = "";

    /// <summary>The user name of a bot password here; empty means the common account's.</summary>
    public string User { get; set; } = "";

    /// <summary>The bot password here; empty means the common account's, unless <see cref="User"/> names another user.</summary>
    public string Password { get; set; } = "";

    /// <summary>An OAuth 2 access token here, instead of a user and a password.</summary>
    public string OAuthToken { get; set; } = "";

    /// <summary>The account that is used on this wiki: its own values win, and a common password is never tried with another user's name.</summary>
    /// <returns>An account without any secret when the wiki is only read.</returns>
    public AccountOptions AccountOr(AccountOptions common)
    {
        if (OAuthToken.Length > 0)
            return new AccountOptions { User = User, OAuthToken = OAuthToken };
        if (Password.Length > 0)
            return new AccountOptions { User = User.Length > 0 ? User : common.User, Password = Password };
        if (User.Length > 0 && !string.Equals(User, common.User, StringComparison.Ordinal))
            return new AccountOptions { User = User };
        return common;
    }

    /// <summary>What is wrong here.</summary>
    internal IEnumerable<ConfigurationMistake> Mistakes(string path, AccountOptions common)
    {
        if (ApiMistake($"{path}:Api") is { } mistake)
            yield return mistake;
        foreach (var own in new AccountOptions { User = User, Password = Password, OAuthToken = OAuthToken }.Mistakes(path))
            yield return own;
        var account = AccountOr(common);
        if (account is { Password.Length: > 0, User.Length: 0 })
            yield return new($"{path}:User", "must name the user that the Password belongs to, here or in TechNewsBot:Account:User");
    }

    private ConfigurationMistake? ApiMistake(string key)
    {
        const string Allowed = "must be the whole address of api.php, such as https://fr.wikipedia.org/w/api.php";
        if (Api.Length == 0)
            return new(key, $"is missing; it {Allowed}");
        if (!Uri.TryCreate(Api, UriKind.Absolute, out var address))
            return new(key, Allowed) { Value = Api };
        if (address.UserInfo.Length > 0)
            return new(key, "must not hold a user or a password; it " + Allowed);
        var right = (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.Query.Length == 0 && address.Fragment.Length == 0;
        return right ? null : new(key, Allowed) { Value = Api };
    }
}
