using System.Text;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Pages;

/// <summary>The pages that <c>setup</c> creates on a wiki: the template pair, its documentation, and the templates that the bot's output is drawn with.</summary>
public static class SetupPages
{
    private const char PlaceholderStart = '⧼';
    private const char PlaceholderEnd = '⧽';

    // File name under config/pages, and what it adds to the template's title.
    private static readonly IReadOnlyList<(string File, string Suffix)> Files =
    [
        ("template", ""),
        ("template-end", " end"),
        ("template-doc", "/doc"),
        ("template-unit", " unit"),
        ("template-stub", " stub"),
        ("template-reopen", " reopen"),
    ];

    /// <summary>The edits, each for a page that is not there yet, in the wiki's language.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="files">The texts of <c>config/pages</c> by file name without ending; placeholders are message keys in ⧼ ⧽.</param>
    /// <param name="catalog">The bot's messages.</param>
    public static IReadOnlyList<PageEdit> Edits(IWiki wiki, IReadOnlyDictionary<string, string> files, MessageCatalog catalog)
    {
        var messages = catalog.For(wiki.Profile.Language, wiki.Profile.Fallbacks);
        return [.. Files.Where(page => files.ContainsKey(page.File)).Select(page => new PageEdit(
            wiki.Profile.Title($"Template:{wiki.Template.Start[0]}{page.Suffix}").Full,
            new Consent.Setup(),
            _ => EditDecision.Save(Fill(files[page.File], wiki, messages).TrimEnd(), messages["technewsbot-setup-summary"])))];
    }

    private static string Fill(string wikitext, IWiki wiki, Messages messages)
    {
        var text = new StringBuilder();
        var at = 0;
        while (wikitext.IndexOf(PlaceholderStart, at) is >= 0 and var start && wikitext.IndexOf(PlaceholderEnd, start) is >= 0 and var end)
        {
            text.Append(wikitext, at, start - at).Append(Value(wikitext[(start + 1)..end], wiki, messages));
            at = end + 1;
        }

        return text.Append(wikitext, at, wikitext.Length - at).ToString();
    }

    private static string Value(string placeholder, IWiki wiki, Messages messages) => placeholder switch
    {
        "template" => wiki.Template.Start[0],
        _ => messages.Format(placeholder, wiki.Template.Start[0], $"[[{StopPage.TitleOn(wiki)}]]"),
    };
}
