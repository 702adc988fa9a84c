namespace TechNewsBot.MediaWiki;

/// <summary>What an error code of the API asks of the client.</summary>
internal enum ApiErrorKind
{
    /// <summary>Nothing that the client can mend.</summary>
    Other,

    /// <summary>To wait: <c>maxlag</c>, <c>readonly</c>, <c>ratelimited</c>.</summary>
    Busy,

    /// <summary>To try again: <c>internal_api_error_*</c>.</summary>
    Broken,

    /// <summary>To log in again: <c>assertuserfailed</c>, <c>assertbotfailed</c>, <c>assertnameduserfailed</c>.</summary>
    SessionLost,

    /// <summary>To fetch a new token: <c>badtoken</c>.</summary>
    TokenStale,

    /// <summary>To read the page again: <c>editconflict</c>, <c>articleexists</c>, <c>missingtitle</c>, <c>pagedeleted</c>.</summary>
    PageChanged,

    /// <summary>To give up the account: <c>mwoauth-invalid-authorization</c> and its kin.</summary>
    LoginRefused,
}
