using System.Text.Json;
using WikiClientLibrary.Client;

namespace TechNewsBot.MediaWiki;

/// <summary>Hands a whole HTTP answer to <see cref="ApiAnswer"/>.</summary>
internal sealed class ApiAnswerParser(WikiSettings wiki, TimeProvider time) : WikiResponseMessageParser<JsonElement>
{
    /// <inheritdoc/>
    public override async Task<JsonElement> ParseResponseAsync(HttpResponseMessage response, WikiResponseParsingContext context)
    {
        var body = await response.Content.ReadAsByteArrayAsync(context.CancellationToken);
        return ApiAnswer.Read(wiki, response.StatusCode, RetryAfterHeader.Of(response, time), body);
    }
}
