using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Wikitext.Talk;

/// <summary>Reads discussions.</summary>
public static class TalkPage
{
    /// <summary>The threads of a page in its order: one for what stands before the first heading, when that holds comments, and one for each heading.</summary>
    public static IReadOnlyList<TalkThread> Read(WikitextDocument document, WikiProfile profile) => throw new NotSupportedException();
}
