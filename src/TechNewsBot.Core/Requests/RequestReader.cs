using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Requests;

/// <summary>Finds the requests of a discussion page.</summary>
public static class RequestReader
{
    /// <summary>The page's requests, in page order. Deliveries are none, nor are sections in which nobody signed.</summary>
    /// <param name="page">The full title of the page.</param>
    /// <param name="text">Its wikitext; any text at all.</param>
    /// <param name="profile">What the wiki says about itself.</param>
    /// <param name="words">What its status templates are called.</param>
    public static IReadOnlyList<Request> Read(string page, string text, WikiProfile profile, RequestWords words)
    {
        var document = WikitextDocument.Parse(text);
        var signs = new PageSigns(document, words.For(profile));
        return [.. Discussion.Split(TalkPage.Read(document, profile)).Select(discussion => Read(page, signs, discussion)).OfType<Request>()];
    }

    /// <summary>The request that a discussion is; null when it is none.</summary>
    internal static Request? Read(string page, PageSigns signs, Discussion discussion)
    {
        if (discussion.Comments.Count == 0 || Delivery.IsDelivered(signs, discussion))
            return null;

        var byTime = discussion.Comments.OrderBy(comment => comment.Timestamp).Select(comment => new Post(comment.Timestamp, comment.Author)).ToList();
        var answers = byTime.Where(post => post.By != byTime[0].By).ToList();
        var (status, reasons) = new StatusReader(signs, discussion).Read();
        return new Request(page, discussion.Head.Title, discussion.Head.Anchor, byTime[0], byTime[^1], byTime.Count - 1, status, reasons)
        {
            FirstAnswer = answers.FirstOrDefault(),
            LastAnswer = answers.LastOrDefault(),
        };
    }
}
