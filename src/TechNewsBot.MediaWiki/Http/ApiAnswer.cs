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
    /// <exception cref="ApiException">An error of the API that stays.</exception>
    public static JsonElement Read(WikiSettings wiki, HttpStatusCode status, TimeSpan? retryAfter, ReadOnlySpan<byte> body)
    {
        var answer = Parse(body, out var mistake);
        if (answer is { } json && Error(json, wiki) is { } error)
            throw Failure(error, retryAfter) ?? (Exception)new ApiException(wiki.Id, "", error);
        if ((int)status is >= 200 and < 300)
            return answer ?? throw Unreadable(mistake);
        throw Failure(wiki.Id, status, retryAfter);
    }

    private static JsonElement? Parse(ReadOnlySpan<byte> body, out string mistake)
    {
        mistake = body.IsEmpty ? "an empty answer" : "an answer that is not JSON, or not all of it";
        try
        {
            var json = body.IsEmpty ? default : JsonElement.Parse(body, Deep);
            return json.ValueKind == JsonValueKind.Object ? json : null;
        }
        catch (JsonException)
        {
            if (body.TrimStart(" \r\n\t"u8).StartsWith("<"u8))
                mistake = "a web page instead of JSON";
            return null;
        }
    }

    // errorformat=plaintext gives a list, a wiki that does not know the parameter one object.
    private static ApiError? Error(JsonElement answer, WikiSettings wiki)
    {
        if (answer.Items("errors").FirstOrDefault() is { ValueKind: JsonValueKind.Object } first)
            return new ApiError(first.Text("code"), wiki.Redacted(first.Text("text")));
        return answer.Field("error") is { ValueKind: JsonValueKind.Object } error
            ? new ApiError(error.Text("code"), wiki.Redacted(error.Text("info")))
            : null;
    }

    private static AttemptFailedException? Failure(ApiError error, TimeSpan? retryAfter) => error.Kind switch
    {
        ApiErrorKind.Busy => new AttemptFailedException(AttemptFailure.Busy, $"the wiki asks for patience ({error.Code}: {error.Text})") { RetryAfter = retryAfter },
        ApiErrorKind.Broken => new AttemptFailedException(AttemptFailure.Unreachable, $"the wiki failed ({error.Code}: {error.Text})") { MayHaveBeenDone = true, RetryAfter = retryAfter },
        _ => null,
    };

    private static Exception Failure(string wiki, HttpStatusCode status, TimeSpan? retryAfter) => (int)status switch
    {
        429 => new AttemptFailedException(AttemptFailure.Busy, "the wiki asks for patience (HTTP 429)") { RetryAfter = retryAfter },
        503 when retryAfter is not null => new AttemptFailedException(AttemptFailure.Busy, "the wiki asks for patience (HTTP 503)") { RetryAfter = retryAfter },
        >= 500 => new AttemptFailedException(AttemptFailure.Unreachable, $"the wiki's server failed (HTTP {(int)status})") { MayHaveBeenDone = true },
        >= 300 and < 400 => new UnreadableAnswerException(wiki, $"the address of the API leads elsewhere (HTTP {(int)status}). Configure the address that it leads to"),
        _ => new WikiUnreachableException(wiki, $"there is no API at the address (HTTP {(int)status}). Look whether it is the whole address of api.php"),
    };

    private static AttemptFailedException Unreadable(string mistake) => new(AttemptFailure.Unreadable, $"the address gave {mistake}") { MayHaveBeenDone = true };
}
