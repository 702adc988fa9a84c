using System.Net;
using System.Text.Json;

namespace TechNewsBot.MediaWiki;

/// <summary>Tells an API's answer from an error and from everything that is no answer. Errors come with HTTP 200 (https://www.mediawiki.org/wiki/API:Errors_and_warnings), so the body decides first.</summary>
internal static class ApiAnswer
{
    // DiscussionTools puts each answer into the comment that it answers; the usual depth ends a long chain.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1000 };

    /// <summary>The answer's JSON object.</summary>
    /// <exception cref="AttemptFailedException">A failure that may pass.</exception>
    /// <exception cref="WikiException">An answer that stays.</exception>
    public static JsonElement Read(WikiSettings wiki, HttpStatusCode status, TimeSpan? retryAfter, ReadOnlySpan<byte> body)
    {
        var answer = Parse(body, out var mistake);
        if (answer is { } json && Error(json, wiki) is { } error)
            throw Failure(error, retryAfter) ?? (Exception)new ApiException(wiki.Id, "", error);
        if ((int)status is >= 200 and < 300)
            return answer ?? throw Failed(AttemptFailure.Unreadable, mistake, $"the address gave {mistake}", retryAfter);
        throw Failure(wiki.Id, status, retryAfter);
    }

    private static JsonElement? Parse(ReadOnlySpan<byte> body, out string mistake)
    {
        mistake = body.IsEmpty ? Answers.Empty : Answers.NoJson;
        try
        {
            var json = body.IsEmpty ? default : JsonElement.Parse(body, Deep);
            return json.ValueKind == JsonValueKind.Object ? json : null;
        }
        catch (JsonException)
        {
            if (body.TrimStart(" \r\n\t"u8).StartsWith("<"u8))
                mistake = Answers.WebPage;
            return null;
        }
    }

    // errorformat=plaintext gives a list, a wiki that does not know the parameter one object.
    private static ApiError? Error(JsonElement answer, WikiSettings wiki)
    {
        if (answer.Items("errors").FirstOrDefault() is { ValueKind: JsonValueKind.Object } first)
            return Error(first, first.Text("text"), first.Field("data").Field("blockinfo"), wiki);
        return answer.Field("error") is { ValueKind: JsonValueKind.Object } error
            ? Error(error, error.Text("info"), error.Field("blockinfo"), wiki)
            : null;
    }

    private static ApiError Error(JsonElement error, string text, JsonElement block, WikiSettings wiki) =>
        new(error.Text("code"), wiki.Redacted(text)) { IsPartialBlock = block.Flag("blockpartial") };

    private static AttemptFailedException? Failure(ApiError error, TimeSpan? retryAfter) => error.Means switch
    {
        { Meaning: Meaning.Wait, MayHaveBeenDone: true } => Failed(AttemptFailure.Unreachable, error.Code, $"the wiki failed ({error.Code}: {error.Text})", retryAfter),
        { Meaning: Meaning.Wait } => Failed(AttemptFailure.Busy, error.Code, $"the wiki asks for patience ({error.Code}: {error.Text})", retryAfter),
        _ => null,
    };

    private static Exception Failure(string wiki, HttpStatusCode status, TimeSpan? retryAfter) => (int)status switch
    {
        // Whoever says how long to wait is waited for, whatever the status.
        >= 300 and < 500 when status == HttpStatusCode.TooManyRequests || retryAfter is not null => Failed(AttemptFailure.Busy, Answers.TooManyRequests, $"the wiki asks for patience (HTTP {(int)status})", retryAfter),
        503 when retryAfter is not null => Failed(AttemptFailure.Busy, Answers.Unavailable, "the wiki asks for patience (HTTP 503)", retryAfter),
        >= 500 => Failed(AttemptFailure.Unreachable, Answers.ServerFailed, $"the wiki's server failed (HTTP {(int)status})", retryAfter),
        >= 300 and < 400 => new UnreadableAnswerException(wiki, $"the address of the API leads elsewhere (HTTP {(int)status}). {Meanings.Of(Answers.LeadsElsewhere).Advice}"),
        _ => new WikiUnreachableException(wiki, $"there is no API at the address (HTTP {(int)status}). {Meanings.Of(Answers.NoApi).Advice}"),
    };

    private static AttemptFailedException Failed(AttemptFailure failure, string answer, string message, TimeSpan? retryAfter) =>
        new(failure, Meanings.Of(answer), message) { RetryAfter = retryAfter };
}
