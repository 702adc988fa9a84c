using System.Text.Json;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Offers;

namespace TechNewsBot.MediaWiki;

/// <summary>A unit as Translate's <c>list=messagecollection</c> gives it.</summary>
internal static class UnitAnswer
{
    /// <summary>The error for an issue that is not marked for translation.</summary>
    public const string NotMarked = "badparameter";

    /// <summary>The error for a language that the wiki does not know.</summary>
    public const string UnknownLanguage = "translate-invalidlanguage";

    private const string PageTitleUnit = "Page_display_title";

    /// <summary>Asks for all units of an issue.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="language">The language of the translations.</param>
    public static ApiRequest Request(IssueName issue, string language) => new(
        ("action", "query"), ("list", "messagecollection"), ("mcgroup", "page-" + issue.Title), ("mclanguage", language), ("mcprop", "definition|translation|tags|properties"), ("mclimit", "max"))
    {
        Page = issue.Title,
    };

    /// <summary>The unit's translation; null for the page's display title, which is a unit of the group too.</summary>
    public static UnitTranslation? Read(JsonElement message)
    {
        var key = message.Text("key");
        var unit = key[(key.LastIndexOf('/') + 1)..];
        if (unit == PageTitleUnit)
            return null;
        var properties = message.Field("properties");
        var text = message.Text("translation");
        var state = State(message, properties.Text("status"), text);
        return state == UnitState.Missing
            ? new UnitTranslation(unit, "", UnitState.Missing, 0)
            : new UnitTranslation(unit, text, state, properties.Number("revision")) { Translator = properties.Text("last-translator-text") };
    }

    /// <summary>The unit with its source and how its translation stands to it; null for the page's display title.</summary>
    public static CentralUnit? ReadWithSource(JsonElement message) =>
        Read(message) is { } unit ? new CentralUnit(unit.Unit, message.Text("definition"), unit.State, unit.Revision) : null;

    /// <summary>The unit's name, with its source where the wiki tells it.</summary>
    public static (string Unit, string Definition)? Definition(JsonElement message) =>
        message.Field("definition").ValueKind == JsonValueKind.String && Read(message) is { } unit ? (unit.Unit, message.Text("definition")) : null;

    // An outdated unit has the tag and no mark in its text.
    private static UnitState State(JsonElement message, string status, string text)
    {
        if (text.Length == 0 || status == "untranslated")
            return UnitState.Missing;
        return status == "fuzzy" || message.Texts("tags").Contains("fuzzy") ? UnitState.Outdated : UnitState.Translated;
    }
}
