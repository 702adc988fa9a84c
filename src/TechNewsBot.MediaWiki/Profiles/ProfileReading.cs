using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TechNewsBot.MediaWiki;

/// <summary>Asks a wiki what it says about itself, and puts its raw answers in the form that <c>technewsbot profile</c> prints.</summary>
internal sealed class ProfileReading(string wiki, PageReading reading, WikiSession session, TemplateAliasReading aliases)
{
    private const string Tildes = "~~~~~";
    private static readonly TimeSpan FreshMinute = TimeSpan.FromSeconds(2);
    // The text is for files and people, not for web pages.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] SiteInfo = ["general", "namespaces", "namespacealiases", "specialpagealiases", "magicwords", "interwikimap"];

    /// <summary>The profile as JSON. Costs three or four requests, one more for each variant of the wiki's language, and some for the names of templates.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        await session.StartAsync(cancellationToken);
        var answer = await session.SendAsync(
            new ApiRequest(("action", "query"), ("meta", "siteinfo|wikibase"), ("wbprop", "url|siteid"), ("siprop", string.Join('|', SiteInfo.Append("languagevariants")))),
            cancellationToken);
        var query = answer.Field("query");
        var language = query.Field("general").Text("lang");
        if (language.Length == 0)
            throw new UnreadableAnswerException(wiki, "the answer does not name the wiki's language. Look whether the address is the api.php of a MediaWiki");
        var profile = new JsonObject
        {
            ["siteinfo"] = new JsonObject(SiteInfo.Select(name => KeyValuePair.Create(name, Node(query.Field(name))))),
            ["messages"] = await MessagesAsync(language, ProfileMessages.All, cancellationToken),
        };
        var variants = new JsonObject();
        foreach (var variant in Variants(query, language))
            variants[variant] = await MessagesAsync(variant, ProfileMessages.Dates, cancellationToken);
        if (variants.Count > 0)
            profile["variants"] = variants;
        profile["timestamp"] = await TimestampAsync(cancellationToken);
        // Wikis without Wikibase warn of the unknown module, and answer the rest.
        if (Node(query.Field("wikibase")) is { } wikibase)
            profile["wikibase"] = wikibase;
        if (await aliases.ReadAsync(profile.ToJsonString(), cancellationToken) is { Count: > 0 } templates)
            profile["templates"] = templates;
        return profile.ToJsonString(Readable);
    }

    private static IEnumerable<string> Variants(JsonElement query, string language) =>
        query.Field("languagevariants").Field(language) is { ValueKind: JsonValueKind.Object } variants
            ? variants.EnumerateObject().Select(variant => variant.Name).Where(variant => variant != language)
            : [];

    private async Task<JsonObject> MessagesAsync(string language, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var messages = new JsonObject();
        foreach (var batch in names.Chunk(session.BatchSize))
        {
            var request = new ApiRequest(("action", "query"), ("meta", "allmessages"), ("ammessages", string.Join('|', batch)), ("amlang", language));
            await foreach (var answer in reading.AnswersAsync(request, cancellationToken))
            {
                foreach (var message in answer.Field("query").Items("allmessages").Where(message => !message.Flag("missing")))
                    messages[message.Text("name")] = message.Text("content");
            }
        }

        return messages;
    }

    // The text has minutes only. When the wiki's clock has just begun a minute, the text may still be of the one before.
    private async Task<JsonObject> TimestampAsync(CancellationToken cancellationToken)
    {
        var answer = await ExpandAsync(cancellationToken);
        if (answer.Moment("curtimestamp").Second < FreshMinute.TotalSeconds)
            answer = await ExpandAsync(cancellationToken);
        return new JsonObject
        {
            ["text"] = answer.Field("parse").Text("text"),
            ["at"] = answer.Text("curtimestamp"),
        };
    }

    private Task<JsonElement> ExpandAsync(CancellationToken cancellationToken) => session.SendAsync(
        new ApiRequest(("action", "parse"), ("onlypst", "1"), ("contentmodel", "wikitext"), ("text", Tildes), ("curtimestamp", "1")),
        cancellationToken);

    private static JsonNode? Node(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element),
        JsonValueKind.Array => JsonArray.Create(element),
        _ => null,
    };
}
