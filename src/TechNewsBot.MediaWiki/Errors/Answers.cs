namespace TechNewsBot.MediaWiki;

/// <summary>Names for the answers that come without a code of the API.</summary>
internal static class Answers
{
    public const string Saved = "edit.result=Success";
    public const string Unchanged = "edit.nochange";
    public const string SavedWithoutRevision = "edit.result=Success without newrevid";
    public const string Captcha = "edit.captcha";
    public const string PartialBlock = "blocked, blockpartial";

    public const string LoggedIn = "login.result=Success";
    public const string LoginTokenStale = "login.result=WrongToken";
    public const string LoginTokenMissing = "login.result=NeedToken";
    public const string LoginThrottled = "login.result=Throttled";
    public const string LoginRefused = "login.result=Failed";

    public const string TooManyRequests = "HTTP 429";
    public const string Unavailable = "HTTP 503 with Retry-After";
    public const string ServerFailed = "HTTP 5xx";
    public const string LeadsElsewhere = "HTTP 3xx";
    public const string NoApi = "HTTP 4xx";

    public const string WebPage = "a web page instead of JSON";
    public const string NoJson = "truncated or malformed JSON";
    public const string Empty = "an empty answer";

    public const string NoConnection = "no connection: DNS, TLS, refused";
    public const string BrokenConnection = "a connection that breaks";
    public const string NoAnswerInTime = "no answer in time";

    public const string AnyOther = "any other code";
}
