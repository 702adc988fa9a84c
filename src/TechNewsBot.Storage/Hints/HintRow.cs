using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>A text as the table <c>HintText</c> holds it.</summary>
internal sealed class HintRow
{
    /// <summary>The columns that it is read from.</summary>
    public const string Columns = "Id, Source, `Key`, Title, Page, Anchor, Address, Language, Issue";

    public long Id { get; init; }

    public required string Source { get; init; }

    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string Page { get; init; }

    public required string Anchor { get; init; }

    public required string Address { get; init; }

    public required string Language { get; init; }

    public required string Issue { get; init; }

    /// <summary>The row of a hint.</summary>
    public static HintRow Of(Hint hint) => new()
    {
        Source = hint.Source.ToString(),
        Key = hint.Key,
        Title = hint.Title,
        Page = hint.Page,
        Anchor = hint.Anchor,
        Address = hint.Address,
        Language = hint.Language,
        Issue = hint.Issue,
    };

    /// <summary>The hint of the row.</summary>
    public Hint ToHint() => new(Enum.Parse<HintSource>(Source), Key, Title) { Page = Page, Anchor = Anchor, Address = Address, Language = Language, Issue = Issue };
}
