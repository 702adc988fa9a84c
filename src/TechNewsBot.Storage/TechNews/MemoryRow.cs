using System.Text.Encodings.Web;
using System.Text.Json;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Memory;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Storage.TechNews;

/// <summary>A translation as the table <c>TranslationMemory</c> holds it.</summary>
internal sealed class MemoryRow
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Language { get; init; } = "";

    public string SourceKey { get; init; } = "";

    public string Opening { get; init; } = "";

    public required string Issue { get; init; }

    public required string Unit { get; init; }

    public required string Source { get; init; }

    public required string Variables { get; init; }

    public required string Translation { get; init; }

    public required bool IsLocal { get; init; }

    /// <summary>The row of a translation into a language.</summary>
    public static MemoryRow Of(string language, RememberedUnit unit) => new()
    {
        Language = language,
        SourceKey = unit.Key.Whole,
        Opening = unit.Key.Opening,
        Issue = unit.Issue.ToString(),
        Unit = unit.Unit.Name,
        Source = unit.Unit.Text,
        Variables = JsonSerializer.Serialize(unit.Unit.Variables.Select(variable => new[] { variable.Name, variable.Value }), Options),
        Translation = unit.Translation,
        IsLocal = unit.IsLocal,
    };

    /// <summary>The translation of the row; a name that is no issue's is an <see cref="InvalidDataException"/>.</summary>
    public RememberedUnit ToUnit()
    {
        if (!IssueName.TryParse(Issue, out var issue))
            throw new InvalidDataException($"The table TranslationMemory holds \"{Issue}\", which is no issue's name.");
        var variables = JsonSerializer.Deserialize<string[][]>(Variables)!.Select(variable => new NewsVariable(variable[0], variable[1], default));
        return new RememberedUnit(new MemoryKey(SourceKey, Opening), issue, new NewsUnit(Unit, Source, [.. variables], default), Translation, IsLocal);
    }
}
