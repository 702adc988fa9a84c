using System.Globalization;
using System.Text.Json;

namespace TechNewsBot.MediaWiki;

/// <summary>Reads API answers without ever failing: what is missing or of another kind is empty.</summary>
internal static class JsonFields
{
    /// <summary>The field; undefined when there is none, so that fields of fields can be asked for.</summary>
    public static JsonElement Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var field) ? field : default;

    /// <summary>The field's text; empty when it is no text.</summary>
    public static string Text(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.String } field ? field.GetString()! : "";

    /// <summary>The field's whole number, also one that is written as a text (Translate does); 0 when it is none.</summary>
    public static long Number(this JsonElement element, string name) => element.Field(name) switch
    {
        { ValueKind: JsonValueKind.Number } field when field.TryGetInt64(out var number) => number,
        { ValueKind: JsonValueKind.String } field when long.TryParse(field.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => 0,
    };

    /// <summary>Whether the field is there and true; <c>formatversion=1</c> writes an empty text for that.</summary>
    public static bool Flag(this JsonElement element, string name) =>
        element.Field(name).ValueKind is JsonValueKind.True or JsonValueKind.String;

    /// <summary>The field's moment, in UTC; the minimum value when it is none.</summary>
    public static DateTimeOffset Moment(this JsonElement element, string name) =>
        DateTimeOffset.TryParse(element.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : DateTimeOffset.MinValue;

    /// <summary>The items of a list; none when the field is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Array } field ? field.EnumerateArray() : [];

    /// <summary>The texts of a list.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement element, string name) =>
        [.. element.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];
}
