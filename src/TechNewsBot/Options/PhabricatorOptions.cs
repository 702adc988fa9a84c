namespace TechNewsBot.Options;

/// <summary>The tracker that wikis send their tasks to. Without a token, tasks are only linked.</summary>
internal sealed class PhabricatorOptions
{
    /// <summary>The address of Phabricator.</summary>
    public string Address { get; set; } = "https://phabricator.wikimedia.org";

    /// <summary>A Conduit API token, with which titles and states of tasks are asked for.</summary>
    public string Token { get; set; } = "";

    /// <summary>The address with a slash at its end, so that the names of tasks and methods follow it.</summary>
    internal Uri Root => new(Address.TrimEnd('/') + "/");

    /// <summary>What is wrong here. The token is not shown.</summary>
    internal IEnumerable<ConfigurationMistake> Mistakes(string path)
    {
        var isAddress = Uri.TryCreate(Address, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 };
        if (!isAddress)
            yield return new($"{path}:Address", "must be the address of Phabricator, such as https://phabricator.wikimedia.org, without a user, a query or a fragment");
        if (Token.Any(character => character is <= ' ' or > '~'))
            yield return new($"{path}:Token", "must be a Conduit API token, as Settings, Conduit API Tokens in Phabricator shows it");
    }
}
