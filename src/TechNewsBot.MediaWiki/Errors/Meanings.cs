using static TechNewsBot.MediaWiki.Meaning;

namespace TechNewsBot.MediaWiki;

/// <summary>
/// The one table of what every answer means, for reading, logging in and writing. Codes are those of MediaWiki
/// (https://www.mediawiki.org/wiki/API:Errors_and_warnings, https://www.mediawiki.org/wiki/API:Edit#Possible_errors), of AbuseFilter,
/// SpamBlacklist, TitleBlacklist, GlobalBlocking, ConfirmEdit and OAuth. docs/reliability.md shows the same table.
/// </summary>
internal static class Meanings
{
    private const string Repeats = "The bot does it by itself";
    private const string Grants = "Look whether the bot password grants editing and creating pages";
    private const string Administrator = "Ask an administrator, or take the template off the page";
    private const string OrdinaryPage = "Move the template to a page that ordinary users may edit";
    private const string Filters = "Ask the wiki's filter editors to let the bot through; it does not insist";
    private const string ForbiddenTitle = "The title is on the wiki's list of forbidden titles: have it allowed, or move the template";
    private const string Blocked = "Read the reason of the block in the wiki's log and talk to whoever blocked the bot";
    private const string ServersAddress = "The address of the bot's server is blocked: if it lasts, ask for an exemption of the account";
    private const string Reach = "Look whether the wiki is up";
    private const string Address = "Look whether the configured address is that of an api.php";
    private const string Account = "Look at User and Password; Special:BotPasswords on the wiki makes new ones";

    /// <summary>Every row. Where several are about an answer, the first one holds; the last is about every code that is in no other.</summary>
    public static IReadOnlyList<AnswerMeaning> All { get; } =
    [
        new(Answers.Saved, GoOn, Repeats),
        new(Answers.LoggedIn, GoOn, Repeats),
        new(Answers.Unchanged, NotNeeded, Repeats),

        new("editconflict", ReadAgain, Repeats),
        new("articleexists", ReadAgain, Repeats),
        new("missingtitle", ReadAgain, Repeats),
        new("pagedeleted", ReadAgain, Repeats),
        new("nosuchrevid", ReadAgain, Repeats),
        new("badmd5", ReadAgain, "The text was damaged on the way. " + Repeats),
        new(Answers.SavedWithoutRevision, ReadAgain, Repeats) { MayHaveBeenDone = true },

        new("maxlag", Wait, Repeats),
        new("readonly", Wait, Repeats),
        new("ratelimited", Wait, "Grant the bot password high-volume editing, or ask for the bot flag"),
        new("actionthrottledtext", Wait, "Grant the bot password high-volume editing, or ask for the bot flag"),
        new("internal_api_error_*", Wait, Reach) { MayHaveBeenDone = true },
        new(Answers.TooManyRequests, Wait, Repeats),
        new(Answers.Unavailable, Wait, Repeats),
        new(Answers.ServerFailed, Wait, Reach) { MayHaveBeenDone = true },
        new(Answers.WebPage, Wait, Address) { MayHaveBeenDone = true },
        new(Answers.NoJson, Wait, Address) { MayHaveBeenDone = true },
        new(Answers.Empty, Wait, Address) { MayHaveBeenDone = true },
        new(Answers.NoConnection, Wait, Reach),
        new(Answers.BrokenConnection, Wait, Reach) { MayHaveBeenDone = true },
        new(Answers.NoAnswerInTime, Wait, Reach) { MayHaveBeenDone = true },

        new("badtoken", LogInAgain, Repeats),
        new("assertuserfailed", LogInAgain, Repeats),
        new("assertbotfailed", LogInAgain, Repeats),
        new("assertnameduserfailed", LogInAgain, Repeats),
        new(Answers.LoginTokenStale, LogInAgain, Repeats),
        new(Answers.LoginTokenMissing, LogInAgain, Repeats),

        new(Answers.PartialBlock, LeavePage, Blocked),
        new("protectedpage", LeavePage, Administrator),
        new("cascadeprotected", LeavePage, Administrator),
        new("protectedtitle", LeavePage, Administrator),
        new("permissiondenied", LeavePage, Grants),
        new("cantcreate", LeavePage, Grants),
        new("nocreate-loggedin", LeavePage, Grants),
        new("protectednamespace*", LeavePage, OrdinaryPage),
        new("customcssprotected", LeavePage, OrdinaryPage),
        new("customjsprotected", LeavePage, OrdinaryPage),
        new("customjsonprotected", LeavePage, OrdinaryPage),
        new("customcssjsprotected", LeavePage, OrdinaryPage),
        new("spamblacklist", LeavePage, "A link in the text is on the wiki's list of spam: have it allowed or taken out"),
        new("spamdetected", LeavePage, "A link in the text is on the wiki's list of spam: have it allowed or taken out"),
        new("titleblacklist-*", LeavePage, ForbiddenTitle),
        new("contenttoobig", LeavePage, "The page grew too large: let it keep fewer issues or requests"),
        new("invalidtitle", LeavePage, "Move the template to a page that can have subpages with this title"),

        new("autoblocked", LeaveWiki, ServersAddress),
        new("globalblocking-*", LeaveWiki, ServersAddress),
        new(Answers.LoginThrottled, LeaveWiki, "The wiki saw too many logins"),
        new(Answers.LeadsElsewhere, LeaveWiki, "Configure the address that it leads to"),
        new(Answers.NoApi, LeaveWiki, "Look whether it is the whole address of api.php"),

        new("blocked", StopWiki, Blocked),
        new("abusefilter-blocked*", StopWiki, Blocked),
        new("abusefilter-degroup*", StopWiki, "A filter took the account's groups. " + Filters),
        new("noedit", StopWiki, Grants),
        new("writeapidenied", StopWiki, Grants),
        new("readapidenied", StopWiki, "The wiki shows its pages to members only: configure an account that may read them"),
        new("mwoauth-*", StopWiki, "Look whether it is an OAuth 2 access token that is valid on this wiki"),
        new(Answers.LoginRefused, StopWiki, Account),
        new(Answers.Captcha, StopWiki, "Ask for the bot flag, or for the right skipcaptcha"),

        new("abusefilter-*", LeavePage, Filters),
        new(Answers.AnyOther, LeavePage, "Look the code up at https://www.mediawiki.org/wiki/API:Edit#Possible_errors"),
    ];

    /// <summary>The row about an answer.</summary>
    /// <param name="answer">A code of the API, or one of <see cref="Answers"/>.</param>
    public static AnswerMeaning Of(string answer) => All.FirstOrDefault(row => row.IsAbout(answer)) ?? All[^1];
}
