using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>Brings sections up to date that the bot posted, for some days after: as long as nobody wrote into them. What stands below them is not touched.</summary>
internal static class Following
{
    /// <summary>The issues on a page that still follow their translations.</summary>
    /// <param name="document">The page.</param>
    /// <param name="days">For how long.</param>
    /// <param name="today">The day in UTC.</param>
    public static IReadOnlyList<IssueName> On(WikitextDocument document, TimeSpan days, DateOnly today) =>
    [
        .. PostedSection.Read(document)
            .Where(section => section.IsUntouched && section.Mark.PostedOn is { } day && day.DayNumber + days.TotalDays > today.DayNumber)
            .Select(section => section.Mark.Issue),
    ];

    /// <summary>The change that puts an issue's present text into its section.</summary>
    /// <param name="document">The page as it was read.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="body">Its text now.</param>
    /// <param name="summary">The edit summary.</param>
    public static PageChange Change(WikitextDocument document, IssueName issue, string body, string summary) => new(page => Apply(page, issue, body), summary)
    {
        // A source page that somebody emptied would empty the newsletters of all wikis. Lines count: a translation may be much shorter.
        Doubt = Find(document, issue) is { } section && Lines(body) * 2 < Lines(section.Body) ? ArgumentText.Fingerprint(body) : "",
    };

    private static int Lines(string text) => text.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line));

    private static string Apply(string page, IssueName issue, string body) =>
        Find(WikitextDocument.Parse(page), issue) is { IsUntouched: true } section && section.Body != body ? section.Rewrite(page, body) : page;

    private static PostedSection? Find(WikitextDocument document, IssueName issue) =>
        PostedSection.Read(document).FirstOrDefault(section => section.Mark.Issue == issue);
}
