using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>Writes issues as sections of a page.</summary>
internal sealed class SectionWriter(JobRun run, NewsletterSettings settings, CentralAddress central)
{
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

    /// <summary>What the page gets of an issue.</summary>
    public NewsletterText Text(Edition edition) => new(edition, settings, central, run.Wiki.Profile, run.Messages);

    private string Heading(IssueName issue) =>
        run.Messages.Format(NewsletterRegion.HeadingKey, TextDirection.Isolate(issue.Number, run.Page.Language));

    // Whose words these are must be told where they are copied to.
    private string WithSource(string summary, Edition edition) => edition is { IsLocal: true, Stub: { } stub }
        ? $"{summary} ({run.Messages.Format("technewsbot-newsletter-local-summary", $"[[:{stub}]]")})"
        : summary;
}
