using System.Text.Json;
using TechNewsBot.Core.TechNews;

namespace TechNewsBot.MediaWiki;

/// <summary>A unit as Translate's <c>list=messagecollection</c> gives it.</summary>
internal static class UnitAnswer
{
    private const string PageTitleUnit = "Page_display_title";

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

    // An outdated unit has the tag and no mark in its text.
    private static UnitState State(JsonElement message, string status, string text)
    {
        if (text.Length == 0 || status == "untranslated")
            return UnitState.Missing;
        return status == "fuzzy" || message.Texts("tags").Contains("fuzzy") ? UnitState.Outdated : UnitState.Translated;
    }
}
