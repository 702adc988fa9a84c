using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>Writes issues as sections of a page.</summary>
internal sealed class SectionWriter(JobRun run, NewsletterSettings settings, CentralAddress central)
{
    private readonly Dictionary<IssueName, NewsletterText> texts = [];

    /// <summary>A new section for the end of the page.</summary>
    public NewSection New(Edition edition)
    {
        var issue = edition.Name;
        // The date in the form of a signature is what bots that archive go by.
        var date = run.Wiki.Profile.FormatTimestamp(run.Now);
        return new NewSection(
            issue.ToString(),
            text => PostedIssues.All(WikitextDocument.Parse(text)).Contains(issue),
            PostedSection.Write(issue, Heading(issue), Text(edition).Render(), date, DateOnly.FromDateTime(run.Now.UtcDateTime)),
            WithSource(run.Messages.Format("technewsbot-newsletter-summary", issue.Number), edition));
    }

    /// <summary>The change that brings a section up to date which was posted earlier.</summary>
    public PageChange Update(WikitextDocument document, Edition edition)
    {
        var summary = run.Messages.Format(
            "technewsbot-newsletter-update-summary",
            edition.Name.Number,
            run.Wiki.Profile.FormatNumber(edition.Progress.Translated),
            run.Wiki.Profile.FormatNumber(edition.Progress.Total));
        return Following.Change(document, edition.Name, Text(edition).Render(), WithSource(summary, edition));
    }

    /// <summary>Takes old sections off the page, and puts them into their archive first where the page has one.</summary>
    /// <param name="document">The page.</param>
    /// <param name="added">How many sections are about to be added.</param>
    public (IReadOnlyList<SubpageEdit> Archives, IReadOnlyList<PageChange> Removals, IReadOnlyList<IssueName> Issues) Old(WikitextDocument document, int added)
    {
        var old = new OldIssues(settings.Keep, Heading);
        var sections = old.On(document, added);
        var archives = sections.GroupBy(section => Archive(section.Mark.Issue)).ToList();
        return (
            [.. archives.Where(archive => archive.Key.Length > 0).Select(archive => Filed(archive.Key, [.. archive.Select(section => (section.Mark.Issue, section.Span.In(document.Text).Trim()))]))],
            [.. archives.Select(archive => Removal(old, archive.Key, [.. archive.Select(section => section.Mark.Issue)]))],
            [.. sections.Select(section => section.Mark.Issue)]);
    }

    /// <summary>What the page gets of an issue.</summary>
    public NewsletterText Text(Edition edition)
    {
        if (!texts.TryGetValue(edition.Name, out var text))
            texts[edition.Name] = text = new NewsletterText(edition, settings, central, run.Wiki.Profile, run.Messages);
        return text;
    }

    private string Heading(IssueName issue) =>
        run.Messages.Format(NewsletterRegion.HeadingKey, TextDirection.Isolate(issue.Number, run.Page.Language));

    // An issue belongs to the day of its Monday.
    private string Archive(IssueName issue) => settings.Archive.Length == 0 ? "" : TitlePattern.Read(settings.Archive).Fill(issue.Monday.ToDateTime(TimeOnly.MinValue), run.Wiki.Profile);

    private SubpageEdit Filed(string archive, IReadOnlyList<(IssueName Issue, string Text)> sections) => new(
        archive,
        current => OldIssues.Appended(current.Text, sections),
        run.Messages.Format("technewsbot-newsletter-filed-summary", $"[[:{run.Page.Title}]]", Numbers(sections.Select(section => section.Issue))))
    {
        Adds = true,
    };

    private PageChange Removal(OldIssues old, string archive, IReadOnlyList<IssueName> issues) => archive.Length == 0
        ? old.Removal(issues, run.Messages.Format("technewsbot-newsletter-removed-summary", Numbers(issues)))
        : old.Removal(issues, run.Messages.Format("technewsbot-newsletter-archived-summary", $"[[:{run.Page.Title}/{archive}]]", Numbers(issues))) with { Needs = archive };

    private static string Numbers(IEnumerable<IssueName> issues) => string.Join(" · ", issues.Select(issue => issue.Number));

    // Whose words these are must be told where they are copied to.
    private string WithSource(string summary, Edition edition) => edition is { IsLocal: true, Stub: { } stub }
        ? $"{summary} ({run.Messages.Format("technewsbot-newsletter-local-summary", $"[[:{stub}]]")})"
        : summary;
}
