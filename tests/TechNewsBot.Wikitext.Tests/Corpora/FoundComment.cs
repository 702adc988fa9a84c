namespace TechNewsBot.Wikitext.Tests.Corpora;

/// <summary>A comment as DiscussionTools or we see it.</summary>
/// <param name="Who">Author and minute.</param>
/// <param name="Title">The heading above, white space folded.</param>
/// <param name="Level">1 for an answer to the heading.</param>
internal readonly record struct FoundComment(string Who, string Title, int Level);
