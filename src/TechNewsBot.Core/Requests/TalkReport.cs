using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Requests;

/// <summary>A discussion page for machines, as <c>technewsbot parse talk</c> prints it.</summary>
/// <param name="Threads">One entry for each heading, in page order, after one for what stands before the first heading when there are comments.</param>
public sealed record TalkReport(IReadOnlyList<ReportedThread> Threads)
{
    /// <summary>What the page holds. A sub-heading has its own comments but no labels: those belong to its discussion.</summary>
    /// <param name="document">The page; any text at all.</param>
    /// <param name="profile">What its wiki says about itself.</param>
    /// <param name="words">What status templates are called there, and what words tell.</param>
    public static TalkReport Of(WikitextDocument document, WikiProfile profile, WikiWords words)
    {
        var threads = TalkPage.Read(document, profile);
        var signs = new PageSigns(document, words);
        var discussions = Discussion.Split(threads).ToDictionary(discussion => discussion.Head);
        return new TalkReport([.. threads.Select(thread => ReportedThread.Of(thread, discussions.GetValueOrDefault(thread), signs))]);
    }
}
