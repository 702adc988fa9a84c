using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Newsletters.Shortening;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>Writes an issue as the body of a section: the source's own form, each unit in the best language there is.</summary>
internal sealed class NewsletterText
{
    private const int SectionLevel = 2;
    private const string LanguageWord = "{{TRANSLATIONLANGUAGE}}";

    private readonly Edition edition;
    private readonly TranslatedIssue issue;
    private readonly CentralAddress central;
    private readonly WikiProfile profile;
    private readonly Messages messages;
    private readonly bool isShort;
    private readonly IReadOnlyList<NewsLine> lines;
    private readonly int leftOut;

    public NewsletterText(Edition edition, NewsletterSettings settings, CentralAddress central, WikiProfile profile, Messages messages)
    {
        (this.edition, issue, this.central, this.profile, this.messages) = (edition, edition.Issue, central, profile, messages);
        isShort = settings.Style != NewsletterStyle.Full;
        lines = NewsLine.Of(issue);
        if (settings.Only is { } only)
        {
            var choice = ItemChoice.Of(UnitLists.Apart(lines), item => only.Concerns(string.Join('\n', item.SelectMany(Texts))));
            (lines, leftOut, IsEmpty) = (UnitLists.Together(choice.Lines), choice.LeftOut, choice is { Kept: 0, LeftOut: > 0 });
        }
        lines = new ShortIssue(settings.Style, profile).Lines(lines);
    }

    /// <summary>Whether no item is left.</summary>
    public bool IsEmpty { get; }

    /// <summary>The wikitext. Parts in another language than the page say so and lead to where they are translated.</summary>
    public string Render()
    {
        var languages = lines.SelectMany(line => line.Units).Select(unit => unit.Language).DefaultIfEmpty(issue.Source.Language).Distinct().ToList();
        var text = languages is [var only] && only != issue.Language ? Foreign(only) : Mixed();
        return Lowered(text.Replace(LanguageWord, issue.Language, StringComparison.Ordinal)).Trim('\n') + End();
    }

    /// <summary>How many items were left out because they do not concern the wiki, if any, and a link to all of the issue: to the wiki's own translation where there is one.</summary>
    public string Rest()
    {
        var label = messages["technewsbot-newsletter-whole"];
        var whole = edition.Stub is { } stub ? PageLink.To(stub, "", label) : $"[{central.Issue(edition.Name)} {label}]";
        return leftOut == 0 ? whole : $"{messages.Format("technewsbot-newsletter-left-out", profile.FormatNumber(leftOut))} {whole}";
    }

    private static IEnumerable<string> Texts(NewsLine line) => line.Units.Select(unit => unit.Text).Prepend(line.Source);

    // Who reads less than everything finds the rest.
    private string End() => isShort || leftOut > 0 ? $"\n\n<small class=\"plainlinks\">{Rest()}</small>" : "";

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
        var body = string.Join('\n', lines.Select(line => string.Concat(line.Pieces.Select(piece => piece.Best is { } best ? Fitting(best.Text, SurroundingsOf(best)) : piece.Source))));
        var link = Link(central.Translation(issue.Name, issue.Language), messages["technewsbot-newsletter-translate-issue"]);
        return $"<div {TextDirection.Attributes(language)} class=\"mw-content-{TextDirection.Of(language)}\">\n{body.Trim('\n')}\n</div>\n{link}";
    }

    private string Mixed()
    {
        var text = new StringBuilder();
        foreach (var (index, line) in lines.Index())
        {
            if (index > 0)
                text.Append('\n');
            foreach (var piece in line.Pieces)
            {
                if (piece.Best is { } best)
                    Append(text, best, SurroundingsOf(best));
                else
                    text.Append(piece.Source);
            }
        }
        return text.ToString();
    }

    private UnitSurroundings SurroundingsOf(TranslatedUnit unit) => issue.News.Outline.Places[unit.Unit.Name].In;

    private void Append(StringBuilder text, TranslatedUnit unit, UnitSurroundings surroundings)
    {
        if (unit.Text.Length == 0)
            return;
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
