using System.Text.Json;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests;

/// <summary>What status templates and result headings are called, by language: the content of <c>config/requests.json</c>.</summary>
public sealed class RequestWords
{
    private const string English = "en";

    private readonly IReadOnlyDictionary<string, LanguageWords> languages;
    private readonly IReadOnlyList<ArgumentMarks> byArgument;

    internal RequestWords(IReadOnlyDictionary<string, LanguageWords> languages, IReadOnlyList<ArgumentMarks> byArgument)
    {
        this.languages = languages;
        this.byArgument = byArgument;
    }

    /// <summary>No words at all: a status then follows from who wrote last.</summary>
    public static RequestWords None { get; } = new(new Dictionary<string, LanguageWords>(), []);

    /// <summary>Reads the file. What is mistaken is left out and named with its place in the file; text that is no JSON gives <see cref="None"/>.</summary>
    public static RequestWords Read(string json, out IReadOnlyList<string> mistakes)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var reader = new RequestWordsReader();
            var words = reader.Read(document.RootElement);
            mistakes = reader.Mistakes;
            return words;
        }
        catch (JsonException wrong)
        {
            mistakes = [$"not JSON: {wrong.Message}"];
            return None;
        }
    }

    /// <summary>The words that count on a wiki: its own language's, then its fallbacks', then English ones; the first meaning of a name wins.</summary>
    public WikiWords For(WikiProfile profile)
    {
        var templates = new Dictionary<string, StatusMark>(StringComparer.OrdinalIgnoreCase);
        var headings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in profile.Fallbacks.Prepend(profile.Language).Append(English))
        {
            if (!languages.TryGetValue(language, out var words))
                continue;
            foreach (var (name, mark) in words.Templates)
                templates.TryAdd(name, mark);
            headings.UnionWith(words.ResultHeadings);
        }
        return new WikiWords(profile, templates, byArgument, headings);
    }
}
