using System.Net;
using System.Text.Json;

namespace TechNewsBot.MediaWiki;

/// <summary>Tells Conduit's result from an error and from everything that is no answer. Errors come with HTTP 200, an <c>error_code</c> and an <c>error_info</c>.</summary>
internal static class ConduitAnswer
{
    private static readonly string[] AboutToken = ["AUTH", "SESSION", "TOKEN", "CERTIFICATE"];

    /// <summary>The answer's <c>result</c>.</summary>
    /// <exception cref="AttemptFailedException">A failure that may pass.</exception>
    /// <exception cref="ConduitException">An error that stays.</exception>
    public static JsonElement Read(PhabricatorSettings phabricator, HttpStatusCode status, TimeSpan? retryAfter, ReadOnlySpan<byte> body)
    {
        var answer = Parse(body);
        if (answer?.Text("error_code") is { Length: > 0 } code)
            throw new ConduitException(Explained(phabricator, code, phabricator.Redacted(answer.Value.Text("error_info"))));
        return (int)status switch
        {
            429 => throw Failed(AttemptFailure.Busy, Answers.TooManyRequests, "it asks for patience (HTTP 429)", retryAfter),
            503 when retryAfter is not null => throw Failed(AttemptFailure.Busy, Answers.Unavailable, "it asks for patience (HTTP 503)", retryAfter),
            >= 500 => throw Failed(AttemptFailure.Unreachable, Answers.ServerFailed, $"its server failed (HTTP {(int)status})", retryAfter),
            not 200 => throw new ConduitException($"there is no Conduit at {phabricator.Address} (HTTP {(int)status}). Look whether TechNewsBot:Phabricator:Address is the address of Phabricator"),
            _ when answer is { } json && json.Field("result").ValueKind == JsonValueKind.Object => answer.Value.Field("result"),
            _ => throw Failed(AttemptFailure.Unreadable, Answers.NoJson, "it gave an answer that is not Conduit's, or not all of it", retryAfter),
        };
    }

    private static AttemptFailedException Failed(AttemptFailure failure, string answer, string message, TimeSpan? retryAfter) =>
        new(failure, Meanings.Of(answer), message) { RetryAfter = retryAfter };

    private static JsonElement? Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return body.IsEmpty ? null : JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Explained(PhabricatorSettings phabricator, string code, string info)
    {
        var isToken = AboutToken.Any(word => code.Contains(word, StringComparison.Ordinal)) || info.Contains("token", StringComparison.OrdinalIgnoreCase);
        return isToken
            ? $"the token is not accepted ({code}: {info.TrimEnd('.')}). Make a new one under Settings, Conduit API Tokens, at {phabricator.Address}, and set TechNewsBot__Phabricator__Token"
            : $"it answered {code}: {info}";
    }
}
