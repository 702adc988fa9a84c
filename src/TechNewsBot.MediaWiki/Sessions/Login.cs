using System.Text.Json;

namespace TechNewsBot.MediaWiki;

/// <summary>Logs in with a bot password (https://www.mediawiki.org/wiki/API:Login).</summary>
internal sealed class Login(WikiSettings wiki, ApiClient client)
{
    private const string Throttled = "login-throttled";

    /// <summary>One login; when the wiki does not know the token any more, a second one with another token.</summary>
    /// <returns>What was answered, a name from <see cref="Answers"/>, and the wiki's own words.</returns>
    /// <exception cref="WikiException">There is no answer to the login.</exception>
    public async Task<(string Answer, string Reason)> SendAsync(CancellationToken cancellationToken)
    {
        var answer = await SendOnceAsync(cancellationToken);
        return Meanings.Of(answer.Answer).Meaning == Meaning.LogInAgain ? await SendOnceAsync(cancellationToken) : answer;
    }

    private async Task<(string Answer, string Reason)> SendOnceAsync(CancellationToken cancellationToken)
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
        var login = answer.Field("login");
        var result = login.Text("result");
        return result.Length > 0
            ? (Name(result, login), Reason(login))
            : throw new UnreadableAnswerException(wiki.Id, $"the answer to the login does not say whether it is accepted. Look whether {wiki.Api} is the address of an api.php");
    }

    // Older wikis have a word of their own for every way to fail; all but these mean that the account is not accepted.
    private static string Name(string result, JsonElement login) => result switch
    {
        "Failed" when login.Field("reason").Text("code") == Throttled => Answers.LoginThrottled,
        _ when Meanings.All.Any(row => row.Answer == $"login.result={result}") => $"login.result={result}",
        _ => Answers.LoginRefused,
    };

    // errorformat=plaintext gives the reason as an error of its own.
    private static string Reason(JsonElement login) => login.Field("reason") switch
    {
        { ValueKind: JsonValueKind.String } reason => reason.GetString()!,
        { ValueKind: JsonValueKind.Object } reason => reason.Text("text"),
        _ => login.Text("result"),
    };
}
