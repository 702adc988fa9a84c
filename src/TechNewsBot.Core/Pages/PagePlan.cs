using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Pages;

/// <summary>All that a page's templates ask for, decided but not written.</summary>
/// <param name="Page">The page as it was read.</param>
public sealed record PagePlan(PageText Page)
{
    /// <summary>The edits in the order to make them: subpages first, so that links to them are never red.</summary>
    public IReadOnlyList<PageEdit> Edits { get; init; } = [];

    /// <summary>The jobs that the page asks for and that were run.</summary>
    public IReadOnlyList<string> Jobs { get; init; } = [];

    /// <summary>Whether every job that the page asks for was run, not only those that were wanted.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The keys of the sections that the page will hold once its edit is saved.</summary>
    public IReadOnlyList<string> Posts { get; init; } = [];

    /// <summary>What the jobs want to remember once the page is right.</summary>
    public IReadOnlyList<Func<CancellationToken, Task>> Memories { get; init; } = [];

    /// <summary>What was read on the way, in the revision that was read.</summary>
    public IReadOnlyList<PageStamp> Watched { get; init; } = [];

    /// <summary>The tasks that the page is made of, with their versions.</summary>
    public IReadOnlyDictionary<string, string> Tasks { get; init; } = new Dictionary<string, string>();

    /// <summary>When a job is to run again though nothing changed, in UTC; null for not before the next day.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>What could not be done, for the operator.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
