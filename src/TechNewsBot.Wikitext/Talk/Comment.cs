namespace TechNewsBot.Wikitext.Talk;

/// <summary>What one user wrote and signed.</summary>
/// <param name="Author">The user's name, with spaces.</param>
/// <param name="Timestamp">The minute of the signature, in UTC.</param>
/// <param name="Level">1 for an answer to the heading, 2 for one that is indented once, and so on.</param>
/// <param name="Span">The text from after the comment before to the end of the signature's line.</param>
/// <param name="Signature">Who and when, as it stands in the text.</param>
public sealed record Comment(string Author, DateTimeOffset Timestamp, int Level, TextSpan Span, Signature Signature)
{
    /// <summary>What DiscussionTools calls the comment, wherever it stands: "c-Foo_bar-20261122064100".</summary>
    public string Name => $"c-{Author.Replace(' ', '_')}-{Timestamp.UtcDateTime:yyyyMMddHHmmss}";
}
