using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Requests;

/// <summary>One comment, for machines.</summary>
/// <param name="Author">The user name, without namespace.</param>
/// <param name="Timestamp">The time in the signature, in UTC.</param>
/// <param name="Level">1 for an answer to the heading.</param>
public sealed record ReportedComment(string Author, DateTimeOffset Timestamp, int Level)
{
    internal static ReportedComment Of(Comment comment) => new(comment.Author, comment.Timestamp, comment.Level);
}
