using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Storage.TechNews;

/// <summary>An issue as the table <c>Issue</c> holds it.</summary>
internal sealed class IssueRow
{
    public required string Name { get; init; }

    public required long Revision { get; init; }

    public required string SavedAt { get; init; }

    public required string Language { get; init; }

    public required string Text { get; init; }

    public required bool IsDeleted { get; init; }

    /// <summary>The row of an issue.</summary>
    public static IssueRow Of(IssueSource source) => new()
    {
        Name = source.Issue.ToString(),
        Revision = source.Revision,
        SavedAt = Moment.ToText(source.Timestamp),
        Language = source.Language,
        Text = source.Text,
        IsDeleted = source.IsDeleted,
    };

    /// <summary>The issue of the row; a name that is none is an <see cref="InvalidDataException"/>.</summary>
    public IssueSource ToSource() => IssueName.TryParse(Name, out var issue)
        ? new IssueSource(issue, Revision, Moment.FromText(SavedAt), Text) { Language = Language, IsDeleted = IsDeleted }
        : throw new InvalidDataException($"The table Issue holds \"{Name}\", which is no issue's name.");
}
