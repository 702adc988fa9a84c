namespace TechNewsBot.Core.Requests.Kinds;

/// <summary>The words for a kind, the same in configuration, message keys and JSON.</summary>
public static class RequestKinds
{
    private static readonly Dictionary<RequestKind, string> Words = new()
    {
        [RequestKind.Other] = "other",
        [RequestKind.Template] = "template",
        [RequestKind.Lua] = "lua",
        [RequestKind.GadgetScript] = "gadget-script",
        [RequestKind.CssSkin] = "css-skin",
        [RequestKind.Bot] = "bot",
        [RequestKind.AbuseFilter] = "abusefilter",
        [RequestKind.Wikidata] = "wikidata",
        [RequestKind.ApiTool] = "api-tool",
        [RequestKind.FilesGraphics] = "files-graphics",
        [RequestKind.TranslationLanguage] = "translation-language",
        [RequestKind.AccountPermissions] = "account-permissions",
        [RequestKind.SoftwareBug] = "software-bug",
        [RequestKind.SearchDatabaseCategory] = "search-database-category",
        [RequestKind.EditingInterface] = "editing-interface",
    };

    private static readonly Dictionary<string, RequestKind> ByWord = Words.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The words.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words.Values];

    /// <summary>The word for a kind: <c>gadget-script</c>.</summary>
    public static string Word(this RequestKind kind) => Words[kind];

    /// <summary>The kind that a word names; false for any other text.</summary>
    public static bool TryRead(string word, out RequestKind kind) => ByWord.TryGetValue(word, out kind);
}
