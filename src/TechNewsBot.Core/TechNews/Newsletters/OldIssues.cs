using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>
/// Sections that a page has no more room for (<c>keep=</c>). Only those go that are wholly the bot's: where somebody
/// answered, or changed a word or the heading, the section is theirs too and stays.
/// </summary>
/// <param name="keep">How many of the sections that the bot posted stay; 0 for all.</param>
/// <param name="heading">The heading that the bot gives an issue.</param>
internal sealed class OldIssues(long keep, Func<IssueName, string> heading)
{
    /// <summary>The sections that go, oldest first.</summary>
    /// <param name="document">The page.</param>
    /// <param name="added">How many sections are about to be added.</param>
    public IReadOnlyList<PostedSection> On(WikitextDocument document, int added) => keep == 0
        ? []
        : [.. PostedSection.Read(document).OrderByDescending(section => section.Mark.Issue).Skip((int)Math.Max(0, keep - added)).Where(section => IsBots(section, document)).Reverse()];

    /// <summary>The change that takes these issues' sections off a page, those that are still the bot's alone when it is saved.</summary>
    public PageChange Removal(IReadOnlyCollection<IssueName> issues, string summary) => new(page => Without(page, issues), summary);

    /// <summary>An archive with these sections at its end, each once.</summary>
    /// <param name="archive">The archive's text; empty for a new one.</param>
    /// <param name="sections">The sections' issues and wikitext.</param>
    public static string Appended(string archive, IEnumerable<(IssueName Issue, string Text)> sections)
    {
        var standing = PostedIssues.Own(WikitextDocument.Parse(archive));
        return string.Join("\n\n", sections.Where(section => !standing.Contains(section.Issue)).Select(section => section.Text).Prepend(archive.TrimEnd())).TrimStart('\n');
    }

    private string Without(string page, IReadOnlyCollection<IssueName> issues)
    {
        var document = WikitextDocument.Parse(page);
        var splice = new TextSplice(page);
        foreach (var section in PostedSection.Read(document).Where(section => issues.Contains(section.Mark.Issue) && IsBots(section, document)))
            splice.Replace(section.Span, "");
        return splice.Apply();
    }

    private bool IsBots(PostedSection section, WikitextDocument document) =>
        section.IsUntouched
        && section.Heading.TitleSpan.In(document.Text) == heading(section.Mark.Issue)
        && string.IsNullOrWhiteSpace(document.Text[section.MarkSpan.End..section.Span.End]);
}
