using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.TechNews.Memory;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Offers;

/// <summary>A text that a translator of a wiki wrote for a unit, looked at for what it would be elsewhere.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Text">What stands in the slot.</param>
internal sealed record LocalText(NewsUnit Unit, string Text)
{
    // MediaWiki would put something else there while saving (https://www.mediawiki.org/wiki/Help:Substitution), or take it for Translate's own mark.
    private static readonly string[] Changing = ["~~~", "{{subst:", "{{safesubst:", "!!FUZZY!!"];

    /// <summary>What the text is known again by, together with the source that it answers.</summary>
    public string Fingerprint => Of(Unit, Text);

    /// <summary>The text as a unit's page of the central wiki has it: with the names of the variables.</summary>
    public string ForCentral => LocalTranslation.Of(Unit, WithPipes());

    /// <summary>The fingerprint of a text for a unit.</summary>
    public static string Of(NewsUnit unit, string text) => ArgumentText.Fingerprint($"{unit.Text.Trim()}\n{text.Trim()}");

    /// <summary>
    /// Whether it can be read on every wiki that gets the news in this language: nothing is missing, unknown or left
    /// open in it, it is no copy of the source, and it leads to no page and calls no template that the source does not.
    /// </summary>
    public bool IsSound(IWiki wiki) =>
        Unit.Fill(Text) != Unit.SourceText
        && !Array.Exists(Changing, part => Text.Contains(part, StringComparison.OrdinalIgnoreCase))
        && VariableUse.Missing(Unit, Text).Count == 0
        && VariableUse.Unknown(Unit, Text).Count == 0
        && OpenMarkup.Find(Text) is null
        && OpenMarkup.Find(Unit.Fill(Text)) is null
        && !BotCalls.StandIn(Text, wiki)
        && Ways(Unit.Fill(Text)).All(Ways(Unit.SourceText).Contains);

    // Where links lead and what templates are called: local pages are not there on other wikis.
    private static HashSet<string> Ways(string text)
    {
        var document = WikitextDocument.Parse(text);
        return
        [
            .. document.Links.Select(link => "[[" + link.Target.TrimStart(':')),
            .. document.Templates.Where(call => call.Name != "!").Select(call => "{{" + call.Name.Split(':')[0]),
            .. document.ExternalLinks.Select(link => link.Url),
        ];
    }

    // In the argument of a template a pipe cannot stand as it is.
    private string WithPipes()
    {
        var splice = new TextSplice(Text);
        foreach (var pipe in WikitextDocument.Parse(Text).Templates.Where(call => call.Depth == 0 && call.Span.In(Text) == "{{!}}"))
            splice.Replace(pipe.Span, "|");
        return splice.Apply();
    }
}
