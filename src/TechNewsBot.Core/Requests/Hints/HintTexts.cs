using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests.Hints;

/// <summary>Makes the texts that are indexed of what the bot has read.</summary>
internal static class HintTexts
{
    /// <summary>Whether someone answered the request, so that it may help with others.</summary>
    public static bool CanHelp(Request request) => request.Status is RequestStatus.Done or RequestStatus.Answered && request.LastAnswer is not null;

    /// <summary>The requests of a page.</summary>
    public static IReadOnlyList<HintText> Threads(IEnumerable<Request> requests, WikiProfile profile) =>
    [
        .. requests.Where(request => request.Thread is not null).Select(request => new HintText(
            Thread(request, profile),
            CanHelp(request),
            SearchWords.Of(request.Title),
            SearchWords.Of(request.Thread!.Question),
            SearchWords.Of($"{request.Thread.Answers} {string.Join(' ', request.Tasks.Select(task => task.Name))}"))),
    ];

    /// <summary>The links of a page, each with the line around it. A line with many links is a list of something else and tells nothing of one.</summary>
    public static IReadOnlyList<HintText> Resources(PageText page, WikiProfile profile)
    {
        const int MostInLine = 3;
        var document = WikitextDocument.Parse(page.Text);
        var links = document.Links.Select(link => (link.Span, Hint: Resource(link, page.Text, profile)))
            .Concat(document.ExternalLinks.Select(link => (link.Span, Hint: Resource(link, page.Text))))
            .Where(link => link.Hint is not null && !document.IsOpaque(link.Span.Start))
            .GroupBy(link => LineAt(page.Text, link.Span.Start))
            .Where(line => line.Count() <= MostInLine);
        return
        [
            .. links.SelectMany(line => line.Select(link => new HintText(
                link.Hint!,
                CanHelp: true,
                SearchWords.Of(link.Hint!.Title),
                SearchWords.Of(PlainText.Of(line.Key.In(page.Text))),
                []))).DistinctBy(text => text.Hint.Key),
        ];
    }

    /// <summary>The items of an issue in the page's language as far as they are translated.</summary>
    public static IEnumerable<HintText> News(TranslatedIssue issue, CentralAddress central) =>
        issue.News.Outline.Items.Where(item => item.Units.Count > 0).Select(item =>
        {
            var units = item.Units.Select(issue.Best).ToList();
            var text = string.Join(' ', units.Select(unit => PlainText.Of(unit.Text)));
            return new HintText(
                new Hint(HintSource.News, $"{issue.Name} {item.Units[0].Name}", text)
                {
                    Address = central.Issue(issue.Name),
                    Issue = issue.Name.Number,
                    Language = units[0].Language == issue.Language ? "" : units[0].Language,
                },
                CanHelp: true,
                [],
                SearchWords.Of($"{text} {string.Join(' ', item.Tasks)}"),
                []);
        });

    private static Hint Thread(Request request, WikiProfile profile)
    {
        var (page, anchor) = ThreadLink.Of(request, profile);
        return new Hint(HintSource.Thread, request.Name, request.Title) { Page = page, Anchor = anchor };
    }

    private static Hint? Resource(WikiLink link, string text, WikiProfile profile)
    {
        var title = profile.Title(link.Target.TrimStart(':'));
        if (title.Name.Length == 0 || title.NamespaceId is 6 or 14 && !link.Target.StartsWith(':'))
            return null;
        var label = link.LabelSpan is { } span ? PlainText.Of(span.In(text)) : title.Full;
        return new Hint(HintSource.Resource, title.Full + (title.Fragment.Length > 0 ? "#" + title.Fragment : ""), label) { Page = title.Full, Anchor = title.Fragment };
    }

    private static Hint? Resource(ExternalLink link, string text)
    {
        var address = link.Url.StartsWith("//", StringComparison.Ordinal) ? "https:" + link.Url : link.Url;
        var isWeb = address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        return isWeb ? new Hint(HintSource.Resource, address, link.LabelSpan is { } span ? PlainText.Of(span.In(text)) : address) { Address = address } : null;
    }

    private static TextSpan LineAt(string text, int place)
    {
        var start = place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
        var end = text.IndexOf('\n', place);
        return TextSpan.FromBounds(start, end < 0 ? text.Length : end);
    }
}
