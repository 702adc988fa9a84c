using System.Text.Json;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Storage.Pages;

/// <summary>A page as the table <c>Page</c> holds it.</summary>
internal sealed class PageRow
{
    public required string Wiki { get; init; }

    public required string Title { get; init; }

    public required long RevisionId { get; init; }

    public required string Jobs { get; init; }

    public required string Watched { get; init; }

    public required string NewsVersion { get; init; }

    public required string CheckedAt { get; init; }

    public required bool Failed { get; init; }

    public required string Problem { get; init; }

    public required string Tasks { get; init; }

    public required string DueAt { get; init; }

    /// <summary>The row of a page.</summary>
    public static PageRow Of(string wiki, RememberedPage page) => new()
    {
        Wiki = wiki,
        Title = page.Title,
        RevisionId = page.RevisionId,
        Jobs = JsonSerializer.Serialize(page.Jobs),
        Watched = JsonSerializer.Serialize(page.Watched),
        NewsVersion = page.NewsVersion,
        CheckedAt = Moment.ToText(page.CheckedAt),
        Failed = page.Failed,
        Problem = page.Problem,
        Tasks = JsonSerializer.Serialize(page.Tasks),
        DueAt = page.DueAt is { } moment ? Moment.ToText(moment) : "",
    };

    /// <summary>The page of the row.</summary>
    public RememberedPage ToPage() => new(
        Title,
        RevisionId,
        JsonSerializer.Deserialize<string[]>(Jobs)!,
        JsonSerializer.Deserialize<PageStamp[]>(Watched)!,
        NewsVersion,
        Moment.FromText(CheckedAt))
    {
        Failed = Failed,
        Problem = Problem,
        Tasks = JsonSerializer.Deserialize<Dictionary<string, string>>(Tasks)!,
        DueAt = DueAt.Length > 0 ? Moment.FromText(DueAt) : null,
    };
}
