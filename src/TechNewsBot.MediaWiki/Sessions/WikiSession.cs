using System.Text.Json;

namespace TechNewsBot.MediaWiki;

/// <summary>A session on one wiki: logs in when it is first needed, says in each request who it must be carried out as, and logs in again when the wiki forgot the session.</summary>
internal sealed class WikiSession(WikiSettings wiki, ApiClient client) : IDisposable
{
    private const int FewValues = 50;
    private const int ManyValues = 500;

    private readonly SemaphoreSlim login = new(1);
    private Login? current;

    /// <summary>Who the bot is; null before the login and without an account.</summary>
    public Account? Account => current?.Account;

    /// <summary>How many values one parameter may have (right <c>apihighlimits</c>).</summary>
    public int BatchSize => Account?.Rights.Contains("apihighlimits") == true ? ManyValues : FewValues;

    /// <summary>Logs in, once, when there is an account to log in with.</summary>
    /// <exception cref="WikiException">The wiki does not let the bot in.</exception>
    public Task StartAsync(CancellationToken cancellationToken) => wiki.HasAccount && current is null ? RenewAsync(null, cancellationToken) : Task.CompletedTask;

    /// <summary>Sends a request as the bot.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public async Task<JsonElement> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        await StartAsync(cancellationToken);
        var used = current;
        try
        {
            return await SendAsync(request, used, cancellationToken);
        }
        catch (ApiException error) when (error.Error.Kind == ApiErrorKind.SessionLost && used is not null)
        {
            await RenewAsync(used, cancellationToken);
        }

        try
        {
            return await SendAsync(request, current, cancellationToken);
        }
        catch (ApiException error) when (error.Error.Kind == ApiErrorKind.SessionLost)
        {
            throw Refused("the wiki forgets the session right after the login");
        }
    }

    /// <summary>Sends a request that needs the edit token. A stale token is replaced once.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public async Task<JsonElement> SendWithTokenAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await SendAsync(request with { IsWrite = true, NeedsToken = true }, cancellationToken);
        }
        catch (ApiException error) when (error.Error.Kind == ApiErrorKind.TokenStale)
        {
            await TryRefreshAsync(cancellationToken);
            return await SendAsync(request with { IsWrite = true, NeedsToken = true }, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        login.Dispose();
        client.Dispose();
    }

    private async Task<JsonElement> SendAsync(ApiRequest request, Login? used, CancellationToken cancellationToken)
    {
        try
        {
            var whole = used is null ? request : request.With(
                ("assert", used.Account.IsBot ? "bot" : "user"),
                ("assertuser", used.Account.Name),
                ("token", request.NeedsToken ? used.Token : null));
            return await client.SendAsync(whole, cancellationToken);
        }
        catch (ApiException error) when (error.Error.Kind == ApiErrorKind.LoginRefused)
        {
            throw Refused(error.Error.Text);
        }
    }

    // Several requests can find the session lost at once; the first one renews it for all.
    private async Task RenewAsync(Login? lost, CancellationToken cancellationToken)
    {
        await login.WaitAsync(cancellationToken);
        try
        {
            if (!ReferenceEquals(current, lost))
                return;
            // A login inside a living session is refused; a lost bot flag fails the assertion too, and leaves the session alive.
            if (lost is not null && await TryRefreshAsync(cancellationToken))
                return;
            if (wiki.OAuthToken.Length == 0)
                await LogInAsync(cancellationToken);
            if (!await TryRefreshAsync(cancellationToken))
                throw Refused("the wiki takes the bot for nobody after the login");
        }
        finally
        {
            login.Release();
        }
    }

    // https://www.mediawiki.org/wiki/API:Login, for bot passwords.
    private async Task LogInAsync(CancellationToken cancellationToken)
    {
        var tokens = await client.SendAsync(new ApiRequest(("action", "query"), ("meta", "tokens"), ("type", "login")), cancellationToken);
        var answer = await client.SendAsync(
            new ApiRequest(
                ("action", "login"),
                ("lgname", wiki.User),
                ("lgpassword", wiki.Password),
                ("lgtoken", tokens.Field("query").Field("tokens").Text("logintoken")))
            {
                IsWrite = true,
            },
            cancellationToken);
        var result = answer.Field("login");
        if (result.Text("result").Length == 0)
            throw new UnreadableAnswerException(wiki.Id, $"the answer to the login does not say whether it is accepted. Look whether {wiki.Api} is the address of an api.php");
        if (result.Text("result") != "Success")
            throw Refused(Reason(result));
    }

    // Learns who the wiki takes the bot for, and the edit token that goes with it. False when it is nobody.
    private async Task<bool> TryRefreshAsync(CancellationToken cancellationToken)
    {
        var answer = await SendAsync(
            new ApiRequest(("action", "query"), ("meta", "userinfo|tokens"), ("uiprop", "rights|groups"), ("type", "csrf")),
            used: null,
            cancellationToken);
        var query = answer.Field("query");
        var user = query.Field("userinfo");
        if (user.Flag("anon") || user.Text("name").Length == 0)
            return false;
        current = new Login(Account.Read(user), query.Field("tokens").Text("csrftoken"));
        return true;
    }

    private LoginRefusedException Refused(string reason) => new(
        wiki.Id,
        wiki.OAuthToken.Length > 0
            ? $"the OAuth token is not accepted ({wiki.Redacted(reason).TrimEnd('.')}). Look whether it is an OAuth 2 access token that is valid on this wiki"
            : $"the login of {wiki.User} is not accepted ({wiki.Redacted(reason).TrimEnd('.')}). Look at User and Password; Special:BotPasswords on the wiki makes new ones");

    // errorformat=plaintext gives the reason as an error of its own.
    private static string Reason(JsonElement result) => result.Field("reason") switch
    {
        { ValueKind: JsonValueKind.String } reason => reason.GetString()!,
        { ValueKind: JsonValueKind.Object } reason => reason.Text("text"),
        _ => result.Text("result"),
    };

    private sealed record Login(Account Account, string Token);
}
