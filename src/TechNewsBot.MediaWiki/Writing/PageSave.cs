using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>Saves one text over one revision (https://www.mediawiki.org/wiki/API:Edit).</summary>
internal static class PageSave
{
    /// <summary>Saves the text. Whatever the wiki says about it is a result.</summary>
    /// <exception cref="WikiException">The wiki is busy or does not let the bot in; nothing was saved.</exception>
    public static async Task<SaveResult> SendAsync(WikiConnection wiki, PageText page, string readAt, string text, string summary, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await wiki.Session.SendWithTokenAsync(Request(page, readAt, text, summary), cancellationToken);
            return Read(wiki.Id, answer.Field("edit"));
        }
        catch (ApiException error)
        {
            return error.Error.Kind == ApiErrorKind.PageChanged ? new SaveResult.Outrun() : new SaveResult.Refused(RefusalAdvice.For(error.Error));
        }
        catch (Exception failure) when (failure is WikiUnreachableException or UnreadableAnswerException)
        {
            return new SaveResult.Unknown((WikiException)failure);
        }
    }

    private static ApiRequest Request(PageText page, string readAt, string text, string summary) => new(
        ("action", "edit"),
        ("title", page.Title),
        ("text", text),
        ("summary", summary),
        ("bot", "1"),
        ("notminor", "1"),
        ("watchlist", "nochange"),
        (page.Exists ? "nocreate" : "createonly", "1"),
        ("baserevid", page.Exists ? $"{page.RevisionId}" : null),
        ("basetimestamp", page.Exists ? $"{page.Timestamp.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}" : null),
        ("starttimestamp", readAt),
        ("md5", Md5(text)))
    {
        Page = page.Title,
    };

    // The API compares it with what arrived, against damage on the way. It knows no other sum.
    [SuppressMessage("Security", "CA5351", Justification = "No protection against attacks is meant.")]
    private static string Md5(string text) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));

    private static SaveResult Read(string wiki, JsonElement edit)
    {
        if (edit.Text("result") == "Success")
        {
            if (edit.Flag("nochange"))
                return new SaveResult.Unchanged();
            return edit.Number("newrevid") is > 0 and var revision
                ? new SaveResult.Saved(revision, edit.Number("oldrevid"))
                : new SaveResult.Unknown(new UnreadableAnswerException(wiki, "the answer to an edit names no new revision. Look at the page's history"));
        }

        if (edit.Field("captcha").ValueKind != JsonValueKind.Undefined)
            return new SaveResult.Refused("the wiki wants a captcha solved. Ask for the bot flag, or for the right skipcaptcha");
        return new SaveResult.Refused(RefusalAdvice.For(new ApiError(edit.Text("code"), edit.Text("info"))));
    }
}
