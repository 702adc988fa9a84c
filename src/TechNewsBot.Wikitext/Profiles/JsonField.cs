using System.Runtime.InteropServices;
using System.Text.Json;

namespace TechNewsBot.Wikitext.Profiles;

/// <summary>A place in a wiki's answers; what is missing there or of another kind is noted with its path.</summary>
/// <param name="Element">Undefined where the answer has nothing.</param>
/// <param name="Path">As "siteinfo.general.lang".</param>
/// <param name="Mistakes">Where mistakes are noted.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonField(JsonElement Element, string Path, ICollection<string> Mistakes)
{
    /// <summary>Whether the answer has something here.</summary>
    public bool Exists => Element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>Whether it is a set of named values; PHP writes an empty one as a list.</summary>
    public bool IsObject => Element.ValueKind == JsonValueKind.Object;

    /// <summary>The value with this name; nothing where there is none.</summary>
    public JsonField this[string name] =>
        new(IsObject && Element.TryGetProperty(name, out var value) ? value : default, Path.Length == 0 ? name : $"{Path}.{name}", Mistakes);

    /// <summary>The text, trimmed; null where there is none.</summary>
    public string? Text()
    {
        if (Element.ValueKind == JsonValueKind.String)
            return Element.GetString()!.Trim();
        if (Exists)
            Note("text is expected");
        return null;
    }

    /// <summary>The text; noted as missing, with what happens then, where there is none.</summary>
    public string Text(string otherwise, string consequence)
    {
        if (!Exists)
            Note($"missing; {consequence}");
        return Text() is { Length: > 0 } text ? text : otherwise;
    }

    /// <summary>The whole number; null where there is none.</summary>
    public int? Number()
    {
        if (Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out var number))
            return number;
        if (Exists)
            Note("a whole number is expected");
        return null;
    }

    /// <summary>Whether it is true; in the old format of the API, whether it is there.</summary>
    public bool Flag() => Element.ValueKind is JsonValueKind.True or JsonValueKind.String;

    /// <summary>The entries of a list, or the values of a set; none where it is something else.</summary>
    public IEnumerable<JsonField> Items()
    {
        if (Element.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object))
        {
            if (Exists)
                Note("a list is expected");
            yield break;
        }
        if (IsObject)
        {
            foreach (var member in Element.EnumerateObject())
                yield return new JsonField(member.Value, $"{Path}.{member.Name}", Mistakes);
            yield break;
        }
        var index = 0;
        foreach (var item in Element.EnumerateArray())
            yield return new JsonField(item, $"{Path}[{index++}]", Mistakes);
    }

    /// <summary>Notes a mistake at this place.</summary>
    public void Note(string mistake) => Mistakes.Add($"{(Path.Length == 0 ? "profile" : Path)}: {mistake}");
}
