using System.Text.Json;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>Pages as <c>prop=info|revisions</c> tells about them.</summary>
internal static class PageAnswer
{
    /// <summary>What to ask for a <see cref="PageStamp"/>.</summary>
    public static ApiRequest StampRequest { get; } = new(("action", "query"), ("prop", "info"));

    /// <summary>What to ask for a <see cref="PageText"/>.</summary>
    public static ApiRequest TextRequest { get; } = new(
        ("action", "query"), ("prop", "info|revisions"), ("rvprop", "ids|timestamp|user|content"), ("rvslots", "main"));

    /// <summary>The page's newest revision and language.</summary>
    public static PageStamp Stamp(JsonElement page) => new(page.Text("title"), page.Number("lastrevid")) { Language = Language(page) };

    /// <summary>The page's text; null when the page is there and its text is not shown to the bot.</summary>
    public static PageText? Text(JsonElement page)
    {
        if (page.Flag("missing"))
            return new PageText(page.Text("title"), 0, "", Language(page), DateTimeOffset.MinValue);
        var revision = page.Items("revisions").FirstOrDefault();
        return Text(page, revision);
    }

    /// <summary>The page as one of its revisions has it; null when the text is not shown to the bot.</summary>
    public static PageText? Text(JsonElement page, JsonElement revision)
    {
        var content = revision.Field("slots").Field("main").Field("content");
        return content.ValueKind != JsonValueKind.String
            ? null
            : new PageText(page.Text("title"), revision.Number("revid"), content.GetString()!, Language(page), revision.Moment("timestamp"))
            {
                User = revision.Text("user"),
            };
    }

    private static string Language(JsonElement page) => page.Text("pagelanguage") is { Length: > 0 } language ? language : "en";
}
