using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext.Talk;

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
        var tasks = new List<(string Name, Comment By, bool IsTracking)>();
        foreach (var citation in Sorted.Within(signs.Tasks, citation => citation.At, discussion.Span))
        {
            if (Writer(discussion, citation.At) is not { } writer)
                continue;
            var known = tasks.FindIndex(task => task.Name == citation.Name);
            if (known >= 0)
                tasks[known] = (citation.Name, Better(tasks[known].By, writer, asker), tasks[known].IsTracking || citation.IsTracking);
            else if (tasks.Count < Most)
                tasks.Add((citation.Name, writer, citation.IsTracking));
        }
        return tasks.ConvertAll(task => new CitedTask(task.Name, new Post(task.By.Timestamp, task.By.Author), task.IsTracking));
    }

    private static Comment Better(Comment known, Comment other, string asker)
    {
        var isAsker = known.Author == asker;
        return isAsker != (other.Author == asker) ? (isAsker ? other : known) : other.Timestamp < known.Timestamp ? other : known;
    }

    // What stands below the last signature was added by somebody at some time: the newest comment is the nearest that is known.
    private static Comment? Writer(Discussion discussion, int at)
    {
        var comments = discussion.Comments;
        var index = Sorted.FirstAtOrAfter(comments, comment => comment.Span.End, at + 1);
        var comment = comments[Math.Min(index, comments.Count - 1)];
        return comment.Signature.Span.Contains(at) ? null : comment;
    }
}
