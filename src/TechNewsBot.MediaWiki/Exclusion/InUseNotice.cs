using TechNewsBot.Wikitext;

namespace TechNewsBot.MediaWiki;

/// <summary>A template at the head of a page by which someone asks others to wait with their edits.</summary>
internal static class InUseNotice
{
    // As Pywikibot knows them (pywikibot/page/_basepage.py, "inuse").
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Inuse", "In use", "In Bearbeitung", "En cours", "Редактирую", "تحرر", "ویرایش", "בעבודה", "Խմբագրում եմ", "Dezvoltare", "Radovi",
    };

    /// <summary>The notice; null without one. Only a call that begins a line above the first heading is one: <c>{{En cours}}</c> in a table or an answer is a status.</summary>
    public static TemplateCall? Find(WikitextDocument document)
    {
        var head = document.Headings.Count == 0 ? document.Text.Length : document.Headings[0].Span.Start;
        return document.Templates
            .TakeWhile(template => template.Span.Start < head)
            .FirstOrDefault(template => template.Depth == 0
                && Names.Contains(CanonicalName.Of(template.Name))
                && (template.Span.Start == 0 || document.Text[template.Span.Start - 1] == '\n'));
    }
}
