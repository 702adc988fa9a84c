using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>Gathers the tasks that one discussion cites.</summary>
internal static class CitedTasks
{
    // A list of tasks is no request about all of them.
    private const int Most = 10;

    /// <summary>The discussion's tasks, each once, the first ten in the order of the page. What stands in signatures does not count.</summary>
    public static IReadOnlyList<CitedTask> Of(PageSigns signs, Discussion discussion)
    {
        var asker = discussion.Comments.MinBy(comment => comment.Timestamp)!.Author;
        return [.. Sorted.Within(signs.Tasks, citation => citation.At, discussion.Span)
            .Select(citation => (Citation: citation, By: Writer(discussion, citation.At)))
            .Where(cited => cited.By is not null)
            .GroupBy(cited => cited.Citation.Name)
            .Take(Most)
            .Select(same => new CitedTask(
                same.Key,
                same.Select(cited => cited.By!).OrderBy(post => post.By == asker).ThenBy(post => post.At).First(),
                same.Any(cited => cited.Citation.IsTracking)))];
    }

    // What stands below the last signature was added by somebody at some time: the newest comment is the nearest that is known.
    private static Post? Writer(Discussion discussion, int at)
    {
        var comments = discussion.Comments;
        var index = Sorted.FirstAtOrAfter(comments, comment => comment.Span.End, at + 1);
        var comment = comments[Math.Min(index, comments.Count - 1)];
        return comment.Signature.Span.Contains(at) ? null : new Post(comment.Timestamp, comment.Author);
    }
}
