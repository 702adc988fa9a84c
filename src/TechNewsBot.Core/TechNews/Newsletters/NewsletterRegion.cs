using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>
/// The lines between the template pair: what was posted on the page, and what is not yet. The first is also the proof of
/// it: read back, it keeps an issue from being posted again when the bot's memory is lost and its section was archived.
/// </summary>
/// <param name="page">The page's title.</param>
/// <param name="central">The central wiki.</param>
/// <param name="profile">What the wiki says about itself.</param>
/// <param name="messages">The texts.</param>
internal sealed class NewsletterRegion(string page, CentralAddress central, WikiProfile profile, Messages messages)
{
    /// <summary>The message for the heading of an issue's section.</summary>
    public const string HeadingKey = "technewsbot-newsletter-heading";

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

    /// <summary>The lines for these issues, newest first; the oldest are left out when there are many.</summary>
    /// <param name="posted">What was posted on the page, ever.</param>
    /// <param name="standing">What stands there; the rest was archived and leads to the central wiki.</param>
    /// <param name="notes">What else is to be said, a line each.</param>
    public string Render(IEnumerable<IssueName> posted, IReadOnlySet<IssueName> standing, IEnumerable<string> notes)
    {
        var links = posted.OrderDescending().Take(Longest).Select(issue => standing.Contains(issue)
            ? PageLink.To(page, messages.Format(HeadingKey, issue.Number), issue.Number)
            : $"[{central.Issue(issue)} {issue.Number}]").ToList();
        var text = links.Count == 0 ? messages["technewsbot-newsletter-none"] : messages.Format("technewsbot-newsletter-posted", string.Join(" · ", links));
        return string.Join('\n', notes.Prepend(text).Select(line => $"<div class=\"plainlinks\" style=\"color:var(--color-subtle,#54595d)\">{line}</div>"));
    }

    /// <summary>Says that an issue waits for its translators, not how far they are: each unit would edit the page. Its number is no link's label, which would tell that it was posted.</summary>
    public string Waiting(Edition edition, long minimum)
    {
        var label = messages["technewsbot-newsletter-translate-issue"];
        return messages.Format(
            "technewsbot-newsletter-waiting",
            TextDirection.Isolate(edition.Name.Number, edition.Issue.Language),
            profile.FormatNumber(minimum),
            edition.Stub is { } stub ? PageLink.To(stub, "", label) : $"[{central.Translation(edition.Name, edition.Issue.Language)} {label}]");
    }

    /// <summary>Says that no item of an issue concerns the wiki, and how many there are.</summary>
    public string Unconcerned(Edition edition, NewsletterText text) =>
        $"{messages.Format("technewsbot-newsletter-unconcerned", TextDirection.Isolate(edition.Name.Number, edition.Issue.Language))} {text.Rest()}";
}
