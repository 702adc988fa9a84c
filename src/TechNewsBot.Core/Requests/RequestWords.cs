using System.Collections.Concurrent;
using System.Text.Json;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Core.Requests.Words;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests;

/// <summary>What status templates and result headings are called and what words tell, by language: the content of <c>config/requests.json</c>.</summary>
public sealed class RequestWords
{
    /// <summary>Terms that are the same in all languages stand under this code (ISO 639-2).</summary>
    internal const string AllLanguages = "mul";

    private const string English = "en";

    private readonly IReadOnlyDictionary<string, LanguageWords> languages;
    private readonly IReadOnlyList<ArgumentMarks> byArgument;
    private readonly IReadOnlyDictionary<string, RequestKind> naming;
    private readonly ConcurrentDictionary<string, WordFinder> finders = new(StringComparer.Ordinal);

    private readonly IReadOnlySet<string> archiveArguments;

    internal RequestWords(
        IReadOnlyDictionary<string, LanguageWords> languages,
        IReadOnlyList<ArgumentMarks> byArgument,
        IReadOnlyDictionary<string, RequestKind> naming,
        IReadOnlySet<string> archiveArguments)
    {
        this.archiveArguments = archiveArguments;
        this.languages = languages;
        this.byArgument = byArgument;
        this.naming = naming;
    }

    /// <summary>No words at all: a status then follows from who wrote last.</summary>
    public static RequestWords None { get; } = new(new Dictionary<string, LanguageWords>(), [], new Dictionary<string, RequestKind>(), new HashSet<string>());

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

    /// <summary>The names of status templates in English, and of those that name a task, for which other wikis have their own.</summary>
    public IReadOnlyCollection<string> EnglishTemplates => languages.TryGetValue(English, out var english) ? [.. english.Templates.Keys.Concat(Everywhere())] : [];

    /// <summary>The names of templates that are known on a wiki: status templates in its languages and in English, and those that name a task.</summary>
    public IReadOnlyCollection<string> TemplatesOf(WikiProfile profile) =>
        [.. Known(profile).SelectMany(language => languages[language].Templates.Keys).Concat(Everywhere()).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The words that count on a wiki: its own language's, then its fallbacks', then English ones; the first meaning of a name wins.</summary>
    public WikiWords For(WikiProfile profile) => For(profile, []);

    /// <summary>The same with the names of the template that brings a request back among the open ones.</summary>
    internal WikiWords For(WikiProfile profile, IReadOnlyList<string> reopening)
    {
        var templates = new Dictionary<string, StatusMark>(StringComparer.OrdinalIgnoreCase);
        var headings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var known = Known(profile);
        foreach (var language in known)
        {
            var words = languages[language];
            foreach (var (name, mark) in words.Templates)
                templates.TryAdd(name, mark);
            headings.UnionWith(words.ResultHeadings);
        }
        // Compiled once for all wikis of a language.
        var finder = finders.GetOrAdd(string.Join(' ', known), _ => new WordFinder([.. known.SelectMany(language => languages[language].Words)]));
        return new WikiWords(profile, templates, byArgument, headings, finder, naming, profile.Fallbacks.Prepend(profile.Language).SelectMany(Codes).Any(languages.ContainsKey), archiveArguments, reopening);
    }

    private IEnumerable<string> Everywhere() =>
        byArgument.SelectMany(marks => marks.Templates).Concat(naming.Where(name => name.Value == RequestKind.SoftwareBug).Select(name => name.Key));

    private List<string> Known(WikiProfile profile) =>
        [.. profile.Fallbacks.Prepend(profile.Language).SelectMany(Codes).Append(English).Append(AllLanguages).Distinct().Where(languages.ContainsKey)];

    // A variant has the words of its language: "zh-tw", "de-formal".
    private static string[] Codes(string language)
    {
        var hyphen = language.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 ? [language, language[..hyphen]] : [language];
    }
}
