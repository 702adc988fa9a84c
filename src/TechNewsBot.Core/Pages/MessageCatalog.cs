using System.Text.Json;

namespace TechNewsBot.Core.Pages;

/// <summary>The bot's texts in all languages it has, as translatewiki.net keeps them: one flat JSON object a language.</summary>
public sealed class MessageCatalog
{
    private const string Source = "en";

    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> texts;

    private MessageCatalog(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> texts) => this.texts = texts;

    /// <summary>The languages that have a file.</summary>
    public IEnumerable<string> Languages => texts.Keys;

    /// <summary>Reads the files' contents, by language code.</summary>
    /// <exception cref="FormatException">A file is no flat JSON object of texts; the message names its language.</exception>
    public static MessageCatalog Read(IEnumerable<KeyValuePair<string, string>> files)
    {
        var byLanguage = new Dictionary<string, IReadOnlyDictionary<string, string>>();
        foreach (var (language, json) in files)
        {
            byLanguage[language] = Read(language, json);
        }

        return new MessageCatalog(byLanguage);
    }

    /// <summary>The texts of a language, behind them those of its fallbacks in order, and English last.</summary>
    public Messages For(string language, IReadOnlyList<string> fallbacks) =>
        new(language, [.. fallbacks.Prepend(language).Append(Source).Distinct().Where(texts.ContainsKey).Select(code => texts[code])]);

    private static Dictionary<string, string> Read(string language, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.EnumerateObject()
                .Where(property => property.Value.ValueKind == JsonValueKind.String)
                .ToDictionary(property => property.Name, property => property.Value.GetString()!);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The messages for “{language}” are no JSON object of texts: {exception.Message}", exception);
        }
    }
}
