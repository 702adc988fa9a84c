using System.Text.Json;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>A session on one wiki: logs in when it is first needed, says in each request who it must be carried out as, logs in again when the wiki forgot the session, and leaves the wiki alone when it wants no more of the bot.</summary>
internal sealed class WikiSession(WikiSettings wiki, ApiClient client, WikiGate gate) : IDisposable
{
    private const int FewValues = 50;
    private const int ManyValues = 500;

    private readonly SemaphoreSlim turn = new(1);
    private readonly Login login = new(wiki, client);
    private LoggedIn? current;

    /// <summary>Who the bot is; null before the login and without an account.</summary>
    public Account? Account => current?.Account;

    /// <summary>How many values one parameter may have (right <c>apihighlimits</c>).</summary>
    public int BatchSize => Account?.Rights.Contains("apihighlimits") == true ? ManyValues : FewValues;

    /// <summary>Logs in, once, when there is an account to log in with.</summary>
    /// <exception cref="WikiException">The wiki does not let the bot in.</exception>
    public Task StartAsync(CancellationToken cancellationToken) => wiki.HasAccount && current is null ? RenewAsync(null, cancellationToken) : Task.CompletedTask;

    /// <summary>Sends a request as the bot, with the edit token where it needs one. A session or a token that the wiki does not know any more is renewed once.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public async Task<JsonElement> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        await StartAsync(cancellationToken);
        var used = current;
        try
        {
            return await SendAsync(request, used, cancellationToken);
        }
        catch (ApiException error) when (error.Error.Means.Meaning == Meaning.LogInAgain && used is not null)
        {
            await RenewAsync(used, cancellationToken);
        }

        try
        {
            return await SendAsync(request, current, cancellationToken);
        }
        catch (ApiException error) when (error.Error.Means.Meaning == Meaning.LogInAgain)
        {
            throw await LeaveAsync("the wiki forgets the session right after the login", cancellationToken);
        }
    }

    /// <summary>Leaves the wiki alone until a person acts.</summary>
    /// <param name="reach">How much of it.</param>
    /// <param name="reason">What happened and what to do.</param>
    /// <param name="cancellationToken">Ends the recording.</param>
    /// <returns>What to throw.</returns>
    public async Task<WikiHeldException> StopAsync(HoldReach reach, string reason, CancellationToken cancellationToken) =>
        await gate.StopAsync(reach, reason, await StandingAsync(cancellationToken), cancellationToken);

    /// <summary>What the wiki tells everyone about the account; empty when it does not say.</summary>
    public Task<string> StandingAsync(CancellationToken cancellationToken) =>
        AccountStanding.LookAsync(client, Account?.Name ?? wiki.User.Split('@')[0], cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        turn.Dispose();
        client.Dispose();
    }

    private async Task<JsonElement> SendAsync(ApiRequest request, LoggedIn? used, CancellationToken cancellationToken)
    {
        try
        {
            var whole = used is null ? request : request.With(
                ("assert", used.Account.IsBot ? "bot" : "user"),
                ("assertuser", used.Account.Name),
                ("token", request.NeedsToken ? used.Token : null));
            return await client.SendAsync(whole, cancellationToken);
        }
        catch (ApiException error) when (error.Error.Means.Meaning is Meaning.StopWiki or Meaning.LeaveWiki)
        {
            throw request.NeedsToken
                ? await HoldAsync(HoldReach.Edits, "the edit", error.Error, cancellationToken)
                : await HoldAsync(HoldReach.Everything, "an answer", error.Error, cancellationToken);
        }
    }

    // Several requests can find the session lost at once; the first one renews it for all.
    private async Task RenewAsync(LoggedIn? lost, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
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
                throw wiki.OAuthToken.Length > 0
                    ? await RefuseAsync("the wiki takes the bot for nobody", cancellationToken)
                    : await LeaveAsync("the wiki takes the bot for nobody after the login", cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task LogInAsync(CancellationToken cancellationToken)
    {
        try
        {
            var (answer, reason) = await login.SendAsync(cancellationToken);
            var meaning = Meanings.Of(answer).Meaning;
            if (meaning != Meaning.GoOn)
                throw meaning == Meaning.StopWiki ? await RefuseAsync(reason, cancellationToken) : await LeaveAsync(reason, cancellationToken);
        }
        catch (ApiException error)
        {
            throw await HoldAsync(HoldReach.Everything, "the login", error.Error, cancellationToken);
        }
    }

    // Learns who the wiki takes the bot for, and the edit token that goes with it. False when it is nobody.
    private async Task<bool> TryRefreshAsync(CancellationToken cancellationToken)
    {
        var answer = await SendAsync(
            new ApiRequest(("action", "query"), ("meta", "userinfo|tokens"), ("uiprop", "rights|groups|blockinfo"), ("type", "csrf")),
            used: null,
            cancellationToken);
        var query = answer.Field("query");
        var user = query.Field("userinfo");
        if (user.Flag("anon") || user.Text("name").Length == 0)
            return false;
        current = new LoggedIn(Account.Read(user), query.Field("tokens").Text("csrftoken"));
        return true;
    }

    private async Task<WikiException> HoldAsync(HoldReach reach, string what, ApiError error, CancellationToken cancellationToken)
    {
        if (error.Code.StartsWith("mwoauth-", StringComparison.Ordinal))
            return await RefuseAsync(error.Text, cancellationToken);
        var reason = error.Refusal(what);
        return error.Means.Meaning == Meaning.StopWiki
            ? await StopAsync(reach, reason, cancellationToken)
            : await gate.LeaveAsync(reach, reason, rest: null, cancellationToken);
    }

    private async Task<LoginRefusedException> RefuseAsync(string reason, CancellationToken cancellationToken)
    {
        var refused = Refused(reason);
        await StopAsync(HoldReach.Everything, refused.Problem, cancellationToken);
        return refused;
    }

    private async Task<LoginRefusedException> LeaveAsync(string reason, CancellationToken cancellationToken)
    {
        var refused = Refused(reason);
        await gate.LeaveAsync(HoldReach.Everything, refused.Problem, rest: null, cancellationToken);
        return refused;
    }

    private LoginRefusedException Refused(string reason) => new(
        wiki.Id,
        wiki.OAuthToken.Length > 0
            ? $"the OAuth token is not accepted ({wiki.Redacted(reason).TrimEnd('.')}). {Meanings.Of("mwoauth-*").Advice}"
            : $"the login of {wiki.User} is not accepted ({wiki.Redacted(reason).TrimEnd('.')}). {Meanings.Of(Answers.LoginRefused).Advice}");

    private sealed record LoggedIn(Account Account, string Token);
}
