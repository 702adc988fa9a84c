using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Wikitext.Talk;

/// <summary>Reads discussions.</summary>
public static class TalkPage
{
    /// <summary>
    /// The threads of a page in its order: one for what stands before the first heading, when that holds comments, and one for each heading.
    /// Comments are what the DiscussionTools extension takes for comments, as far as the page's own text tells: none in templates,
    /// quotations, references and headings, and the first of several signatures in one paragraph.
    /// </summary>
    /// <returns>Threads without comments when the wiki's timestamps are not known.</returns>
    public static IReadOnlyList<TalkThread> Read(WikitextDocument document, WikiProfile profile)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(profile);
        var (comments, older) = CommentReader.Read(document, profile);
        return ThreadReader.Read(document, comments, older, profile);
    }
}
