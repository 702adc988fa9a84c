using System.Net.Http.Headers;

namespace TechNewsBot.MediaWiki;

/// <summary>Says who asks, in every request: the User-Agent that Wikimedia's policy wants, and the OAuth 2 token where there is one.</summary>
internal sealed class ClientHeaders(HttpMessageHandler inner, ClientSettings client, string token) : DelegatingHandler(inner)
{
    /// <summary>The User-Agent: the bot, its operator, the library, the platform.</summary>
    public static string UserAgent(ClientSettings client) =>
        $"technewsbot/{client.Version} ({client.Operator}) WikiClientLibrary/0.7.5 .NET/{Environment.Version.Major}";

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Remove("User-Agent");
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent(client));
        if (token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return base.SendAsync(request, cancellationToken);
    }
}
