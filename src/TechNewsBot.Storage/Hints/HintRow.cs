using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>A text as the tables <c>HintText</c> and <c>HintWords</c> hold it.</summary>
internal sealed class HintRow
{
    /// <summary>The columns of <c>HintText t</c> that it is read from, without the score.</summary>
    public const string Columns = "t.Id, t.Source, t.`Key`, t.Title, t.Page, t.Anchor, t.Address, t.Language, t.Issue";

    /// <summary>The condition that <c>HintText t</c> is as a <see cref="HintMatch"/> wants it, its pieces aside.</summary>
    public const string Matches = "t.Wiki = @Wiki AND t.CanHelp AND t.`Key` <> @Key AND t.Origin IN @Origins";

    public long Id { get; init; }

    public required string Source { get; init; }

    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string Page { get; init; }

    public required string Anchor { get; init; }

    public required string Address { get; init; }

    public required string Language { get; init; }

    public required string Issue { get; init; }

    /// <summary>The score that the index gives it for a query: the better the lower.</summary>
    public double Score { get; init; }

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
