using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>Writes an issue as the body of a section: the source's own form, each unit in the best language there is.</summary>
internal sealed class NewsletterText(TranslatedIssue issue, CentralAddress central, Messages messages)
{
    private const int SectionLevel = 2;
    private const string LanguageWord = "{{TRANSLATIONLANGUAGE}}";

    /// <summary>The wikitext. Parts in another language than the page say so and lead to where they are translated.</summary>
    public string Render()
    {
        var languages = issue.News.Units.Select(unit => issue.Best(unit).Language).DefaultIfEmpty(issue.Source.Language).Distinct().ToList();
        var text = languages is [var only] && only != issue.Language ? Foreign(only) : Mixed();
        return Lowered(text.Replace(LanguageWord, issue.Language, StringComparison.Ordinal)).Trim('\n');
    }

    // A heading of the issue's own must be lower than the section's, or it would end the section.
    private static string Lowered(string text)
    {
        var headings = WikitextDocument.Parse(text).Headings;
        var missing = SectionLevel + 1 - headings.Select(heading => heading.Level).DefaultIfEmpty(SectionLevel + 1).Min();
        var splice = new TextSplice(text);
        foreach (var heading in headings.Where(_ => missing > 0))
        {
            splice.Insert(text.LastIndexOf('=', heading.TitleSpan.Start - 1) + 1, new string('=', missing));
            splice.Insert(text.IndexOf('=', heading.TitleSpan.End), new string('=', missing));
        }
        return splice.Apply();
    }

    // One language throughout is marked once, and one link is enough.
    private string Foreign(string language)
    {
        var body = string.Concat(issue.News.Parts.Select(part => part.Unit is { } unit ? issue.Best(unit).Text : part.Text));
        var link = Link(central.Translation(issue.Name, issue.Language), messages["technewsbot-newsletter-translate-issue"]);
        return $"<div {TextDirection.Attributes(language)} class=\"mw-content-{TextDirection.Of(language)}\">\n{body.Trim('\n')}\n</div>\n{link}";
    }

    private string Mixed()
    {
        var text = new StringBuilder();
        foreach (var part in issue.News.Parts)
        {
            if (part.Unit is { } unit)
                Append(text, issue.Best(unit), issue.News.Outline.Places[unit.Name].In);
            else
                text.Append(part.Text);
        }
        return text.ToString();
    }

    private void Append(StringBuilder text, TranslatedUnit unit, UnitSurroundings surroundings)
    {
        if (unit.Language == issue.Language)
        {
            text.Append(Fitting(unit.Text, surroundings));
            return;
        }

        // What a template makes of its argument is unknown: a link, a title. A span fits nearly everywhere, a block or a second link does not.
        if (surroundings is UnitSurroundings.Argument or UnitSurroundings.NamedArgument)
        {
            text.Append(Fitting($"<span {TextDirection.Attributes(unit.Language)}>{unit.Text}</span>", surroundings));
            return;
        }

        var isBlock = IsBlock(unit.Text);
        text.Append(isBlock
            ? $"<div {TextDirection.Attributes(unit.Language)}>\n{Fitting(unit.Text, surroundings)}\n</div>"
            : $"<span {TextDirection.Attributes(unit.Language)}>{Fitting(unit.Text, surroundings)}</span>");
        text.Append(isBlock ? '\n' : ' ').Append(Link(central.Unit(issue.Name, unit.Unit.Name, issue.Language), messages["technewsbot-newsletter-translate"]));
    }

    // Signs that would end the argument or the cell, or name the argument. {{=}} is MediaWiki's own since 1.39; {{!}} would still part two cells.
    private static string Fitting(string text, UnitSurroundings surroundings) => surroundings switch
    {
        UnitSurroundings.Argument => ArgumentText.WithoutBareEqualsSigns(ArgumentText.WithoutBarePipes(text, "{{!}}"), "{{=}}"),
        UnitSurroundings.NamedArgument => ArgumentText.WithoutBarePipes(text, "{{!}}"),
        UnitSurroundings.Cell => ArgumentText.WithoutBarePipes(text, "&#124;"),
        _ => text,
    };

    // A list or a heading must begin its line.
    private static bool IsBlock(string text) => text.Contains('\n', StringComparison.Ordinal) || (text.Length > 0 && text[0] is '*' or '#' or ':' or ';' or '=');

    private static string Link(string address, string label) =>
        $"<small class=\"plainlinks\" style=\"font-weight:normal\">[{address} {label}]</small>";
}
