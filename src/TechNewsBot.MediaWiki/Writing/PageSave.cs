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
    /// <exception cref="WikiException">The wiki is left alone now, or wants no edits of the bot; nothing was saved.</exception>
    public static async Task<SaveResult> SendAsync(WikiConnection wiki, PageText page, string readAt, string text, string summary, int attempt, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await wiki.Session.SendAsync(Request(page, readAt, text, summary) with { Attempt = attempt }, cancellationToken);
            return await ReadAsync(wiki, answer.Field("edit"), cancellationToken);
        }
        catch (ApiException error)
        {
            return Result(error.Error);
        }
        catch (WikiBusyException busy)
        {
            return new SaveResult.Later(busy);
        }
        catch (Exception failure) when (failure is WikiUnreachableException or UnreadableAnswerException)
        {
            return new SaveResult.Unknown((WikiException)failure);
        }
    }

    /// <summary>A text as it stands in the revision: MediaWiki takes off white space at the end of a page and knows one kind of line ending (TextContent::normalizeLineEndings).</summary>
    public static string AsSaved(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd();

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
        IsWrite = true,
        NeedsToken = true,
    };

    // The API compares it with what arrived, against damage on the way. It knows no other sum.
    [SuppressMessage("Security", "CA5351", Justification = "No protection against attacks is meant.")]
    private static string Md5(string text) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));

    private static async Task<SaveResult> ReadAsync(WikiConnection wiki, JsonElement edit, CancellationToken cancellationToken)
    {
        if (edit.Text("result") == "Success")
        {
            if (edit.Flag("nochange"))
                return new SaveResult.Unchanged();
            return edit.Number("newrevid") is > 0 and var revision
                ? new SaveResult.Saved(revision, edit.Number("oldrevid"))
                : new SaveResult.Unknown(new UnreadableAnswerException(wiki.Id, "the answer to an edit names no new revision. Look at the page's history"));
        }

        if (edit.Field("captcha").ValueKind != JsonValueKind.Undefined)
            throw await wiki.Session.StopAsync(HoldReach.Edits, $"the wiki wants a captcha solved. {Meanings.Of(Answers.Captcha).Advice}", cancellationToken);
        return Result(new ApiError(edit.Text("code"), edit.Text("info")));
    }

    private static SaveResult Result(ApiError error) =>
        error.Means.Meaning == Meaning.ReadAgain ? new SaveResult.Outrun() : new SaveResult.Refused(error.Refusal("the edit"));
}
