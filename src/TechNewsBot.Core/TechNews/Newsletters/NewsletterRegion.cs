using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>The line between the template pair that lists what was posted on the page. It is also the proof of it: read back, it keeps an issue from being posted again when the bot's memory is lost and its section was archived.</summary>
internal static class NewsletterRegion
{
    private const int Longest = 12;

    /// <summary>The issues that a region lists. Whatever else stands there is no issue.</summary>
    public static IReadOnlySet<IssueName> Read(string region)
    {
        var document = WikitextDocument.Parse(region);
        return document.Links.Select(link => link.LabelSpan)
            .Concat(document.ExternalLinks.Select(link => link.LabelSpan))
            .OfType<TextSpan>()
            .Select(label => IssueName.TryFind(PlainText.Of(label.In(region)), out var issue) ? issue : default(IssueName?))
            .OfType<IssueName>()
            .ToHashSet();
    }

    /// <summary>The line for these issues, newest first; the oldest are left out when there are many.</summary>
    /// <param name="posted">What was posted on the page, ever.</param>
    /// <param name="standing">What stands there; the rest was archived and leads to the central wiki.</param>
    /// <param name="heading">An issue's heading on the page.</param>
    /// <param name="page">The page's title.</param>
    /// <param name="central">The central wiki.</param>
    /// <param name="messages">The texts.</param>
    public static string Render(IEnumerable<IssueName> posted, IReadOnlySet<IssueName> standing, Func<IssueName, string> heading, string page, CentralAddress central, Messages messages)
    {
        var links = posted.OrderDescending().Take(Longest).Select(issue => standing.Contains(issue)
            ? PageLink.To(page, heading(issue), issue.Number)
            : $"[{central.Issue(issue)} {issue.Number}]").ToList();
        var text = links.Count == 0 ? messages["technewsbot-newsletter-none"] : messages.Format("technewsbot-newsletter-posted", string.Join(" · ", links));
        return $"<div class=\"plainlinks\" style=\"color:var(--color-subtle,#54595d)\">{text}</div>";
    }
}
