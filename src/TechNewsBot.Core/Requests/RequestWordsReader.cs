using System.Text.Json;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Core.Requests.Words;

namespace TechNewsBot.Core.Requests;

/// <summary>Reads <see cref="RequestWords"/> from JSON and gathers what is mistaken in it.</summary>
internal sealed class RequestWordsReader
{
    private static readonly Dictionary<string, WordRole> Roles = new(StringComparer.Ordinal)
    {
        ["asks"] = WordRole.Asks,
        ["problem"] = WordRole.Problem,
        ["announces"] = WordRole.Announces,
        ["chats"] = WordRole.Chats,
        ["thanks"] = WordRole.Thanks,
        ["doubts"] = WordRole.Doubts,
        ["me-too"] = WordRole.MeToo,
    };

    private readonly List<string> mistakes = [];

    public IReadOnlyList<string> Mistakes => [.. mistakes.Distinct()];

    public RequestWords Read(JsonElement root)
    {
        var languages = Members(Member(root, "", "languages"), "languages")
            .ToDictionary(member => member.Name, member => Language(member.Value, $"languages.{member.Name}"), StringComparer.Ordinal);
        var byArgument = Items(Member(root, "", "byArgument"), "byArgument").Select((item, at) => ByArgument(item, $"byArgument[{at}]"));
        return new RequestWords(languages, [.. byArgument], Naming(Member(root, "", "naming"), "naming"), Texts(Member(root, "", "archiveArguments"), "archiveArguments").ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    private LanguageWords Language(JsonElement element, string place)
    {
        var templates = new Dictionary<string, StatusMark>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, names) in Members(Member(element, place, "templates"), $"{place}.templates").Select(member => (member.Name, member.Value)))
        {
            if (!StatusMark.TryRead(key, out var mark))
            {
                mistakes.Add($"{place}.templates.{key}: not a status, nor resolved, box-start or box-end");
                continue;
            }
            foreach (var name in Texts(names, $"{place}.templates.{key}").Where(name => !templates.TryAdd(name, mark)))
                mistakes.Add($"{place}.templates.{key}: {name} has a meaning already");
        }
        return new LanguageWords(templates, [.. Texts(Member(element, place, "resultHeadings"), $"{place}.resultHeadings")], [.. Words(element, place)]);
    }

    private IEnumerable<(WordPattern Pattern, WordSense Sense)> Words(JsonElement element, string place)
    {
        var role = place.EndsWith($".{RequestWords.AllLanguages}", StringComparison.Ordinal) ? WordRole.Term : WordRole.Kind;
        foreach (var member in Members(Member(element, place, "kinds"), $"{place}.kinds"))
        {
            if (Kind(member.Name, $"{place}.kinds.{member.Name}") is { } kind)
            {
                foreach (var pattern in Patterns(member.Value, $"{place}.kinds.{member.Name}"))
                    yield return (pattern, new WordSense(role, kind));
            }
        }
        foreach (var member in Members(Member(element, place, "says"), $"{place}.says"))
        {
            if (Sense(member.Name, $"{place}.says.{member.Name}") is { } sense)
            {
                foreach (var pattern in Patterns(member.Value, $"{place}.says.{member.Name}"))
                    yield return (pattern, sense);
            }
        }
    }

    private WordSense? Sense(string word, string place)
    {
        if (Roles.TryGetValue(word, out var role))
            return new WordSense(role);
        return Status(word, place) is { } status ? new WordSense(WordRole.Status, Status: status) : null;
    }

    private IEnumerable<WordPattern> Patterns(JsonElement element, string place)
    {
        foreach (var text in Texts(element, place))
        {
            if (WordPattern.Read(text) is { } pattern)
                yield return pattern;
            else
                mistakes.Add($"{place}: “{text}” has no letter");
        }
    }

    private Dictionary<string, RequestKind> Naming(JsonElement element, string place)
    {
        var naming = new Dictionary<string, RequestKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in Members(element, place))
        {
            if (Kind(member.Name, $"{place}.{member.Name}") is not { } kind)
                continue;
            foreach (var name in Texts(member.Value, $"{place}.{member.Name}").Where(name => !naming.TryAdd(name, kind)))
                mistakes.Add($"{place}.{member.Name}: {name} has a meaning already");
        }
        return naming;
    }

    private RequestKind? Kind(string word, string place)
    {
        if (RequestKinds.TryRead(word, out var kind))
            return kind;
        mistakes.Add($"{place}: not a kind");
        return null;
    }

    private ArgumentMarks ByArgument(JsonElement element, string place)
    {
        var values = new Dictionary<string, RequestStatus>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in Members(Member(element, place, "values"), $"{place}.values"))
        {
            if (Status(member.Name, $"{place}.values.{member.Name}") is not { } status)
                continue;
            foreach (var value in Texts(member.Value, $"{place}.values.{member.Name}"))
                values.TryAdd(value, status);
        }
        var otherwise = Member(element, place, "otherwise") is { ValueKind: JsonValueKind.String } word
            ? Status(word.GetString()!, $"{place}.otherwise")
            : null;
        var templates = Texts(Member(element, place, "templates"), $"{place}.templates");
        return new ArgumentMarks(templates.ToHashSet(StringComparer.OrdinalIgnoreCase), values, otherwise);
    }

    private RequestStatus? Status(string word, string place)
    {
        if (RequestStatuses.TryRead(word, out var status))
            return status;
        mistakes.Add($"{place}: {word} is not a status");
        return null;
    }

    // A member that is not there is empty; only a member of the wrong kind is a mistake.
    private JsonElement Member(JsonElement element, string place, string name)
    {
        if (element.ValueKind == JsonValueKind.Object)
            return element.TryGetProperty(name, out var member) ? member : default;
        mistakes.Add($"{(place.Length == 0 ? "the file" : place)}: an object is wanted");
        return default;
    }

    private IEnumerable<JsonProperty> Members(JsonElement element, string place) =>
        Is(element, JsonValueKind.Object, place) ? element.EnumerateObject().DistinctBy(member => member.Name) : [];

    private JsonElement.ArrayEnumerator Items(JsonElement element, string place) =>
        Is(element, JsonValueKind.Array, place) ? element.EnumerateArray() : default;

    private IEnumerable<string> Texts(JsonElement element, string place) =>
        Items(element, place).Where((item, at) => Is(item, JsonValueKind.String, $"{place}[{at}]")).Select(item => item.GetString()!.Trim());

    private bool Is(JsonElement element, JsonValueKind kind, string place)
    {
        if (element.ValueKind != kind && element.ValueKind != JsonValueKind.Undefined)
            mistakes.Add($"{place}: {(kind == JsonValueKind.Array ? "a list" : kind == JsonValueKind.Object ? "an object" : "a text")} is wanted");
        return element.ValueKind == kind;
    }
}
