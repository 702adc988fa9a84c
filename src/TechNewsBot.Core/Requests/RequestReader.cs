using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Requests;

/// <summary>Finds the requests of a discussion page.</summary>
public static class RequestReader
{
    /// <summary>The page's requests, in page order. Announcements and other talk are none, nor are sections in which nobody signed.</summary>
    /// <param name="page">The full title of the page.</param>
    /// <param name="text">Its wikitext; any text at all.</param>
    /// <param name="profile">What the wiki says about itself.</param>
    /// <param name="words">What its status templates are called, and what words tell.</param>
    public static IReadOnlyList<Request> Read(string page, string text, WikiProfile profile, RequestWords words) =>
        Read(page, text, profile, words.For(profile));

    /// <summary>The same with words that were made for the wiki.</summary>
    /// <param name="page">The full title of the page.</param>
    /// <param name="text">Its wikitext; any text at all.</param>
    /// <param name="profile">What the wiki says about itself.</param>
    /// <param name="words">What its status templates are called, and what words tell.</param>
    /// <param name="pageName">The title of a request that is the whole page; empty for a page on which every request has a heading.</param>
    internal static IReadOnlyList<Request> Read(string page, string text, WikiProfile profile, WikiWords words, string pageName = "")
    {
        var document = WikitextDocument.Parse(text);
        var signs = new PageSigns(document, words);
        var threads = TalkPage.Read(document, profile);
        var discussions = pageName.Length > 0 ? Discussion.Split(threads, pageName) : Discussion.Split(threads);
        return [.. discussions.Select(discussion => Read(page, signs, discussion)).OfType<Request>()];
    }

    /// <summary>The discussions with these names, as requests whatever they look like.</summary>
    internal static IReadOnlyList<Request> Find(string page, string text, WikiProfile profile, WikiWords words, Func<string, bool> isSought)
    {
        var document = WikitextDocument.Parse(text);
        var threads = TalkPage.Read(document, profile);
        var found = Discussion.Split(threads, profile.Title(page).SubpageName)
            .Concat(Discussion.Split(threads))
            .Where(discussion => discussion.Comments.Count > 0 && isSought(discussion.Head.Name))
            .DistinctBy(discussion => (discussion.Head.Name, discussion.Head.Title))
            .ToList();
        if (found.Count == 0)
            return [];
        var signs = new PageSigns(document, words);
        return [.. found.Select(discussion => Of(page, signs, discussion))];
    }

    /// <summary>The request that a discussion is; null when it is none.</summary>
    internal static Request? Read(string page, PageSigns signs, Discussion discussion)
    {
        if (new PurposeReader(signs, discussion).Read().Purpose != Purpose.Request)
            return null;
        return Of(page, signs, discussion);
    }

    /// <summary>A discussion as if it were a request; it has at least one comment.</summary>
    internal static Request Of(string page, PageSigns signs, Discussion discussion)
    {
        var byTime = discussion.Comments.OrderBy(comment => comment.Timestamp).Select(comment => new Post(comment.Timestamp, comment.Author)).ToList();
        var answers = discussion.Comments.Where(new Answers(signs, discussion).Is).OrderBy(comment => comment.Timestamp).Select(comment => new Post(comment.Timestamp, comment.Author)).ToList();
        var (status, isSuggested, reasons, at) = new StatusReader(signs, discussion).Read();
        var (kind, kindReasons) = new KindReader(signs, discussion).Read();
        return new Request(page, discussion.Head.Title, discussion.Head.Anchor, byTime[0], byTime[^1], byTime.Count - 1, status, reasons)
        {
            IsSuggested = isSuggested,
            SettledAt = status.IsSettled() ? at : null,
            MarkedAt = reasons[0].IsMark && !IsTracking(status, reasons[0], signs) ? at ?? DateTimeOffset.MaxValue : null,
            IsReopened = Sorted.Within(signs.Marks, mark => mark.Span.Start, discussion.Span).Any(mark => signs.Words.IsReopening(mark.Reason.Detail) && !signs.IsStruck(mark.Span.Start)),
            LastAsked = byTime.Last(post => post.By == byTime[0].By).At,
            Tasks = CitedTasks.Of(signs, discussion),
            Kind = kind,
            KindReasons = kindReasons,
            FirstAnswer = answers.FirstOrDefault(),
            LastAnswer = answers.LastOrDefault(),
            Name = discussion.Head.Name,
            HasTemplateInHeading = discussion.Head.Heading is { } heading && signs.Document.Templates.Any(call => heading.TitleSpan.Contains(call.Span.Start)),
            Thread = new RequestThread(signs, discussion),
        };
    }

    // "Tracked in T123" marks only that the task tells how the request stands.
    private static bool IsTracking(RequestStatus status, StatusReason reason, PageSigns signs) =>
        status == RequestStatus.InProgress && signs.Words.Templates.KindOf(reason.Detail) == RequestKind.SoftwareBug;
}
