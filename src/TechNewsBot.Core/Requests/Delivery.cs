using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Newsletters;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests;

/// <summary>Recognises newsletters and other messages that a bot delivered to a discussion page, in any language.</summary>
internal static class Delivery
{
    // The account that delivers mass messages has this name on every wiki.
    private const string Account = "MediaWiki message delivery";

    /// <summary>Whether the discussion was delivered: by its hidden comment, its labelled section, our own mark, or the delivering account.</summary>
    public static bool IsDelivered(PageSigns signs, Discussion discussion) =>
        (discussion.Comments.Count > 0 && discussion.Comments[0].Author == Account)
        || Sorted.Within(signs.Document.Comments, comment => comment.Start, discussion.Span).Any(comment => IsMark(comment.In(signs.Document.Text)))
        || Sorted.Within(signs.SectionTags, tag => tag.Span.Start, discussion.Span).Any(IsNews);

    private static bool IsMark(string comment) => comment.StartsWith(SectionMark.Start, StringComparison.Ordinal) || MassMessage.IsMark(comment);

    private static bool IsNews(Tag tag) =>
        (tag.Attribute("begin") ?? tag.Attribute("end")) is { } name
        && (name.StartsWith("technews-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("tech-newsletter", StringComparison.OrdinalIgnoreCase));
}
