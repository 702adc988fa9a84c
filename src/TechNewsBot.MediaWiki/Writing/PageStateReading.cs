using System.Text.Json;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>Reads what an edit depends on: the page, the stop page and the page that gives consent, in one request.</summary>
internal static class PageStateReading
{
    /// <summary>The present state. Redirects are not followed: the page itself is written, not what it leads to.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public static async Task<PageState> ReadAsync(WikiConnection wiki, PageEdit edit, CancellationToken cancellationToken)
    {
        var stop = StopPage.TitleOn(wiki);
        var carrier = edit.Consent is Consent.OptIn optIn ? optIn.Carrier : edit.Title;
        var request = PageAnswer.TextRequest.With(("inprop", "protection"), ("curtimestamp", "1"));
        var pages = await wiki.Reading.PagesAsync([edit.Title, stop, carrier], request, cancellationToken);
        var page = pages[edit.Title];
        return new PageState(Text(page), page.Text("contentmodel"), Levels(page), Text(pages[stop])?.Text ?? "", Text(pages[carrier]), pages.ReadAt);
    }

    private static PageText? Text(JsonElement page) => page.ValueKind == JsonValueKind.Object ? PageAnswer.Text(page) : null;

    private static IReadOnlyList<string> Levels(JsonElement page)
    {
        var action = page.Flag("missing") ? "create" : "edit";
        return [.. page.Items("protection").Where(protection => protection.Text("type") == action).Select(protection => protection.Text("level"))];
    }
}
