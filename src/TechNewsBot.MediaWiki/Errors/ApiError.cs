namespace TechNewsBot.MediaWiki;

/// <summary>One error of an API answer.</summary>
/// <param name="Code">The machine's word: <c>editconflict</c>.</param>
/// <param name="Text">The wiki's words, in plain text.</param>
internal sealed record ApiError(string Code, string Text)
{
    /// <summary>What it asks of the client.</summary>
    public ApiErrorKind Kind => Code switch
    {
        "maxlag" or "readonly" or "ratelimited" => ApiErrorKind.Busy,
        "assertuserfailed" or "assertbotfailed" or "assertnameduserfailed" => ApiErrorKind.SessionLost,
        "badtoken" => ApiErrorKind.TokenStale,
        "editconflict" or "articleexists" or "missingtitle" or "pagedeleted" => ApiErrorKind.PageChanged,
        _ when Code.StartsWith("internal_api_error", StringComparison.Ordinal) => ApiErrorKind.Broken,
        _ when Code.StartsWith("mwoauth-", StringComparison.Ordinal) => ApiErrorKind.LoginRefused,
        _ => ApiErrorKind.Other,
    };
}
