using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Storage.TechNews;

/// <summary>A unit's translation as the table <c>IssueUnit</c> holds it. Everything after <see cref="SourceRevision"/> is empty in the one row of a translation without units.</summary>
internal sealed class UnitRow
{
    public string Issue { get; init; } = "";

    public required string Language { get; init; }

    public long SourceRevision { get; init; }

    public int Position { get; init; }

    public string? Unit { get; init; }

    public string? Text { get; init; }

    public string? State { get; init; }

    public long Revision { get; init; }

    public string? Translator { get; init; }

    /// <summary>The row of a unit at its place in the translation.</summary>
    public static UnitRow Of(IssueTranslation translation, UnitTranslation unit, int position) => new()
    {
        Issue = translation.Issue.ToString(),
        Language = translation.Language,
        Position = position,
        Unit = unit.Unit,
        Text = unit.Text,
        State = unit.State.ToString(),
        Revision = unit.Revision,
        Translator = unit.Translator,
    };

    /// <summary>The unit of the row.</summary>
    public UnitTranslation ToUnit() => new(Unit!, Text!, Enum.Parse<UnitState>(State!), Revision) { Translator = Translator! };
}
