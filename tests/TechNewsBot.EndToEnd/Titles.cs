namespace TechNewsBot.EndToEnd;

/// <summary>The pages of the farm that the tests look at.</summary>
internal static class Titles
{
    public static readonly IReadOnlyDictionary<string, string> News = new Dictionary<string, string>
    {
        ["frwiki"] = "Wikipédia:Actualités techniques",
        ["arwiki"] = "ويكيبيديا:أخبار تقنية",
        ["swwiki"] = "Wikipedia:Habari za ufundi",
        ["ukwiki"] = "Вікіпедія:Технічні новини",
        ["jawiki"] = "Wikipedia:技術ニュース",
    };

    public static readonly IReadOnlyDictionary<string, string> Translation = new Dictionary<string, string>
    {
        ["frwiki"] = "Wikipédia:Actualités techniques/Traduction",
        ["arwiki"] = "ويكيبيديا:أخبار تقنية/ترجمة",
        ["swwiki"] = "Wikipedia:Habari za ufundi/Tafsiri",
        ["ukwiki"] = "Вікіпедія:Технічні новини/Переклад",
        ["jawiki"] = "Wikipedia:技術ニュース/翻訳",
    };

    public static readonly IReadOnlyDictionary<string, string> Requests = new Dictionary<string, string>
    {
        ["frwiki"] = "Wikipédia:Suivi des demandes techniques",
        ["arwiki"] = "ويكيبيديا:حالة الطلبات التقنية",
        ["swwiki"] = "Wikipedia:Hali ya maombi ya ufundi",
        ["ukwiki"] = "Вікіпедія:Стан технічних запитів",
        ["jawiki"] = "Wikipedia:技術関連の依頼一覧",
    };

    public static readonly IReadOnlyDictionary<string, string> Pumps = new Dictionary<string, string>
    {
        ["frwiki"] = FrenchPump,
        ["arwiki"] = "ويكيبيديا:الميدان/تقنية",
        ["swwiki"] = "Wikipedia:Jumuiya/Ufundi",
        ["ukwiki"] = "Вікіпедія:Кнайпа (технічні питання)",
        ["jawiki"] = "Wikipedia:井戸端/技術",
    };

    /// <summary>The issues that have stubs on a wiki, newest first: <c>2026/48</c>.</summary>
    public static IReadOnlyList<string> Issues(string wiki) =>
    [
        .. Sandbox.FirstRun.Edits
            .Where(edit => edit.Wiki == wiki && edit.Page.StartsWith(Translation[wiki] + "/", StringComparison.Ordinal))
            .Select(edit => edit.Page[(Translation[wiki].Length + 1)..])
            .OrderDescending(StringComparer.Ordinal),
    ];

    public const string FrenchPump = "Wikipédia:Questions techniques";
    public const string FrenchMistake = "Wikipédia:Suivi des demandes techniques/Essai";
    public const string UkrainianNoBots = "Вікіпедія:Стан технічних запитів/Без ботів";
}
