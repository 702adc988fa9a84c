using TechNewsBot.Wikitext.Scanning;
using TechNewsBot.Wikitext.Tables;

namespace TechNewsBot.Wikitext;

/// <summary>
/// What stands where in a page's wikitext. Any text has one, malformed or not, and every span lies inside it; the lists
/// are in the order of the starts and made when they are first asked for.
/// </summary>
public sealed class WikitextDocument
{
    private IReadOnlyList<TemplateCall>? templates;
    private IReadOnlyList<WikiLink>? links;
    private IReadOnlyList<ExternalLink>? externalLinks;
    private IReadOnlyList<Heading>? headings;
    private IReadOnlyList<Tag>? tags;
    private IReadOnlyList<Section>? sections;
    private IReadOnlyList<Table>? tables;

    private WikitextDocument(string text)
    {
        Text = text;
        Scan = Scanner.Read(text);
    }

    /// <summary>The text that all spans refer to.</summary>
    public string Text { get; }

    /// <summary>Template calls, nested ones and parser functions included.</summary>
    public IReadOnlyList<TemplateCall> Templates => templates ??= TemplateReader.Read(Text, Scan);

    /// <summary>Links in double brackets: pages, files, categories, other wikis.</summary>
    public IReadOnlyList<WikiLink> Links => links ??= Scan.Links.ConvertAll(mark => LinkReader.Link(Text, mark));

    /// <summary>Addresses in single brackets.</summary>
    public IReadOnlyList<ExternalLink> ExternalLinks => externalLinks ??= Scan.ExternalLinks.ConvertAll(mark => LinkReader.External(Text, mark));

    /// <summary>Headings of the page itself; those in templates' arguments and in references do not count.</summary>
    public IReadOnlyList<Heading> Headings => headings ??= Scan.Headings.ConvertAll(mark =>
        new Heading(mark.Level, TextSpan.FromBounds(mark.Start, mark.End), TextSpan.FromBounds(mark.TitleStart, mark.TitleEnd)));

    /// <summary>HTML, extension and translation tags.</summary>
    public IReadOnlyList<Tag> Tags => tags ??= Scan.Tags.ConvertAll(mark => TagAttributes.Tag(Text, mark));

    /// <summary>Comments with their marks; one that is not closed runs to the end.</summary>
    public IReadOnlyList<TextSpan> Comments => Scan.Comments;

    /// <summary>Comments and the contents of nowiki, pre, syntaxhighlight and the like: nothing in them is markup.</summary>
    public IReadOnlyList<TextSpan> Opaque => Scan.Opaque;

    /// <summary>The lead, which may be empty, and one section for each heading.</summary>
    public IReadOnlyList<Section> Sections => sections ??= SectionReader.Read(Text, Headings);

    /// <summary>Tables in wiki markup, those in cells of others too.</summary>
    public IReadOnlyList<Table> Tables => tables ??= TableReader.Read(this);

    /// <summary>The bare indices, for readers in this room that need no objects.</summary>
    internal Scan Scan { get; }

    /// <summary>Reads <paramref name="text"/> in time linear to its length; no text makes it fail.</summary>
    public static WikitextDocument Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new WikitextDocument(text);
    }

    /// <summary>Whether <paramref name="position"/> stands in a comment, in nowiki or the like.</summary>
    public bool IsOpaque(int position) => Scan.IsIn(Scan.Opaque, position);

    /// <summary>The text of a span with its comments left out.</summary>
    public string WithoutComments(TextSpan span) => Scan.WithoutComments(Text, span);
}
