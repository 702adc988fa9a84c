using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Requests;

/// <summary>A heading of the level at which a page's discussions begin, with its sub-headings and all their comments.</summary>
/// <param name="Threads">The heading's own thread first, then its sub-headings in page order.</param>
public sealed record Discussion(IReadOnlyList<TalkThread> Threads)
{
    private const int UsualLevel = 2;

    /// <summary>The thread of the heading itself.</summary>
    public TalkThread Head => Threads[0];

    /// <summary>From the heading to the end of the last sub-section.</summary>
    public TextSpan Span { get; } = new(Threads[0].Span.Start, Threads.Max(thread => thread.Span.End) - Threads[0].Span.Start);

    /// <summary>All comments, in page order.</summary>
    public IReadOnlyList<Comment> Comments { get; } = [.. Threads.SelectMany(thread => thread.Comments)];

    /// <summary>
    /// A page's discussions in page order. They begin at headings of level 2, or of the highest rank used where there is no level 2;
    /// a heading of a higher rank begins one too. What stands before the first heading is none.
    /// </summary>
    public static IReadOnlyList<Discussion> Split(IReadOnlyList<TalkThread> threads)
    {
        var levels = threads.Where(thread => thread.Level is not null).Select(thread => thread.Level!.Value).ToList();
        if (levels.Count == 0)
            return [];
        var top = levels.Contains(UsualLevel) ? UsualLevel : levels.Min();

        var discussions = new List<Discussion>();
        var open = new List<TalkThread>();
        foreach (var thread in threads.Where(thread => thread.Level is not null))
        {
            if (open.Count > 0 && thread.Level <= top)
            {
                discussions.Add(new Discussion([.. open]));
                open.Clear();
            }
            open.Add(thread);
        }
        discussions.Add(new Discussion([.. open]));
        return discussions;
    }

    /// <summary>A page's discussions where the page itself may be one: when somebody signs before the first heading, all of it is one discussion with the page's name for a title.</summary>
    public static IReadOnlyList<Discussion> Split(IReadOnlyList<TalkThread> threads, string pageName) =>
        threads is [{ Level: null, Oldest: { } oldest } lead, ..]
            ? [new Discussion([lead with { Title = pageName, Name = "h" + oldest.Name[1..] }, .. threads.Skip(1)])]
            : Split(threads);
}
