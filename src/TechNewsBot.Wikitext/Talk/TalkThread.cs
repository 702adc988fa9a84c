namespace TechNewsBot.Wikitext.Talk;

/// <summary>A heading of a talk page and the comments that stand directly under it.</summary>
/// <param name="Heading">Null for what stands before the first heading.</param>
/// <param name="Title">The heading as a reader sees it; empty without one.</param>
/// <param name="Level">The heading's rank; null without one.</param>
/// <param name="Anchor">The part of an address that leads to the heading; empty without one.</param>
/// <param name="Span">The heading and what follows, up to the next heading.</param>
/// <param name="DeepSpan">The same with the sub-headings, up to the next heading of the same or a higher rank.</param>
/// <param name="Comments">In the order of the text.</param>
public sealed record TalkThread(
    Heading? Heading, string Title, int? Level, string Anchor, TextSpan Span, TextSpan DeepSpan, IReadOnlyList<Comment> Comments)
{
    /// <summary>
    /// What DiscussionTools calls the thread, after the oldest comment under the heading and its sub-headings: "h-Foo_bar-20261122064100".
    /// It stays when the heading is renamed and the thread archived. Empty when there is no comment.
    /// </summary>
    public string Name { get; init; } = "";

    /// <summary>
    /// Comments whose timestamps have a form that the wiki had before, where the page has some of today's form. DiscussionTools does not see them:
    /// they do not count for <see cref="Name"/>.
    /// </summary>
    public IReadOnlyList<Comment> OlderComments { get; init; } = [];

    /// <summary>The comment with the earliest timestamp; null when there is none.</summary>
    public Comment? Oldest => Comments.MinBy(comment => comment.Timestamp);

    /// <summary>The comment with the latest timestamp; null when there is none.</summary>
    public Comment? Newest => Comments.MaxBy(comment => comment.Timestamp);
}
