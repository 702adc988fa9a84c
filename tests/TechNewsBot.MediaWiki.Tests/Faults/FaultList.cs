using System.Net.Sockets;
using TechNewsBot.MediaWiki.Tests.Scripted;
using static TechNewsBot.MediaWiki.Tests.Faults.FaultTime;

namespace TechNewsBot.MediaWiki.Tests.Faults;

/// <summary>Every fault that is played. Each row of the table of answers is here at least once.</summary>
internal static class FaultList
{
    // SkippingTime begins at 07:00.
    private const string InHundredSeconds = "Tue, 24 Nov 2026 07:01:40 GMT";

    public static IReadOnlyList<Fault> All { get; } =
    [
        Edit(Answers.Saved, "{'edit':{'result':'Success','pageid':9,'oldrevid':10,'newrevid':11}}") with { Times = [After] },
        Edit(Answers.Saved, "{'edit':{'result':'Success','pageid':9,'oldrevid':10,'newrevid':11},'warnings':[{'code':'abusefilter','text':'tagged'}]}") with { Times = [After], Variant = "tagged by a filter" },
        Edit(Answers.Unchanged, "{'edit':{'result':'Success','pageid':9,'nochange':true}}") with { Times = [After] },
        Edit(Answers.SavedWithoutRevision, "{'edit':{'result':'Success','pageid':9}}") with { Times = [During, After, Always] },
        Edit(Answers.Captcha, "{'edit':{'result':'Failure','captcha':{'type':'question','mime':'text/html','id':'1','question':'2+2'}}}") with { Times = [During, After, Always] },
        Edit("abusefilter-disallowed", "{'edit':{'result':'Failure','code':'abusefilter-disallowed','info':'no'}}") with { Times = [During, After, Always], Variant = "as a result" },

        .. Codes("editconflict", "articleexists", "missingtitle", "pagedeleted", "nosuchrevid", "badmd5"),

        Code("maxlag") with { Reply = ScriptedAnswer.Error("maxlag") with { RetryAfter = "5" }, Variant = "Retry-After: 5", Asked = TimeSpan.FromSeconds(5) },
        .. Codes("maxlag", "readonly", "ratelimited", "actionthrottledtext", "internal_api_error_DBQueryError"),

        .. new[] { 429, 502, 503, 504 }.SelectMany(Statuses),
        Status(500),
        Status(301, "/w/api.php") with { Answer = Answers.LeadsElsewhere, Variant = "a loop of redirects" },
        Status(404) with { Answer = Answers.NoApi, Variant = "HTTP 404" },
        Status(403) with { Answer = Answers.NoApi, Variant = "HTTP 403" },

        Server(Answers.WebPage, ScriptedAnswer.Page(200)),
        Server(Answers.WebPage, ScriptedAnswer.Page(200) with { RetryAfter = "3600" }) with { Variant = "Retry-After: 3600", Asked = TimeSpan.FromHours(1) },
        Server(Answers.NoJson, new ScriptedAnswer("{\"query\":{\"pages\":[")) with { Variant = "truncated" },
        Server(Answers.NoJson, new ScriptedAnswer("{'query'}")) with { Variant = "malformed" },
        Server(Answers.NoJson, new ScriptedAnswer("[]")) with { Variant = "no object" },
        Server(Answers.Empty, new ScriptedAnswer("")),
        Server(Answers.BrokenConnection, new ScriptedAnswer("") { Break = ScriptedBreak.Reset }) with { Variant = "reset" },
        Server(Answers.BrokenConnection, new ScriptedAnswer("{\"edit\":{") { Break = ScriptedBreak.InBody }) with { Variant = "in the body" },
        Server(Answers.NoAnswerInTime, new ScriptedAnswer("") { Break = ScriptedBreak.SlowHeaders }) with { Variant = "slow headers" },
        Server(Answers.NoAnswerInTime, new ScriptedAnswer("{\"edit\":{") { Break = ScriptedBreak.SlowBody }) with { Variant = "slow body" },
        Unreachable("refused", _ => new Uri("http://127.0.0.1:9/w/api.php")),
        Unreachable("TLS", api => new UriBuilder(api) { Scheme = Uri.UriSchemeHttps }.Uri),
        Unreachable("DNS", api => api) with { Transport = NoSuchHost },

        .. Codes("badtoken", "assertuserfailed", "assertbotfailed", "assertnameduserfailed"),
        Login(Answers.LoggedIn, "{'login':{'result':'Success','lguserid':4,'lgusername':'TechNewsBot'}}"),
        Login(Answers.LoginTokenStale, "{'login':{'result':'WrongToken'}}"),
        Login(Answers.LoginTokenMissing, "{'login':{'result':'NeedToken'}}"),
        Login(Answers.LoginThrottled, "{'login':{'result':'Failed','reason':{'code':'login-throttled','text':'Too many logins.'}}}"),
        Login(Answers.LoginRefused, "{'login':{'result':'Failed','reason':{'code':'wrongpassword','text':'Incorrect password.'}}}"),
        Login("readonly", ScriptedAnswer.Error("readonly").Body) with { Variant = "to the login" },

        new Fault(Answers.PartialBlock, ScriptedAnswer.Json("{'errors':[{'code':'blocked','text':'Blocked from this page.','data':{'blockinfo':{'blockid':2,'blockpartial':true}}}]}")),
        .. Codes(
            "protectedpage", "cascadeprotected", "protectedtitle", "permissiondenied", "cantcreate", "nocreate-loggedin", "protectednamespace-interface",
            "customcssprotected", "customjsprotected", "customjsonprotected", "customcssjsprotected",
            "spamblacklist", "spamdetected", "titleblacklist-forbidden-edit", "contenttoobig", "invalidtitle", "abusefilter-disallowed", "abusefilter-warning"),
        Code("some-new-code") with { Answer = Answers.AnyOther },

        .. Codes("autoblocked", "globalblocking-ipblocked"),
        .. Codes("blocked", "abusefilter-blocked-display", "abusefilter-degrouped", "noedit", "writeapidenied", "readapidenied", "mwoauth-invalid-authorization"),
    ];

    private static Fault Code(string code) => new(code, ScriptedAnswer.Error(code));

    private static IEnumerable<Fault> Codes(params string[] codes) => codes.Select(Code);

    private static Fault Edit(string answer, string json) => new(answer, ScriptedAnswer.Json(json));

    private static Fault Login(string answer, string json) => new(answer, ScriptedAnswer.Json(json)) { IsOfLogin = true, Times = [Before, During, Always] };

    private static Fault Server(string answer, ScriptedAnswer reply) => new(answer, reply) { IsOfServer = true };

    private static Fault Status(int status, string location = "") =>
        Server(Answers.ServerFailed, ScriptedAnswer.Page(status) with { Location = location }) with { Variant = $"HTTP {status}" };

    private static Fault Unreachable(string variant, Func<Uri, Uri> address) =>
        Server(Answers.NoConnection, new ScriptedAnswer("")) with { Variant = variant, Address = address, Times = [Always] };

    // As a look-up that fails, without asking the machine's resolver.
    private static SocketsHttpHandler NoSuchHost() => new() { ConnectCallback = (_, _) => throw new SocketException((int)SocketError.HostNotFound) };

    private static IEnumerable<Fault> Statuses(int status)
    {
        var plain = Status(status) with { Answer = status == 429 ? Answers.TooManyRequests : Answers.ServerFailed };
        var asking = plain with { Answer = status == 503 ? Answers.Unavailable : plain.Answer };
        yield return plain;
        yield return asking with { Reply = plain.Reply with { RetryAfter = "17" }, Variant = $"HTTP {status}, Retry-After: 17", Asked = TimeSpan.FromSeconds(17) };
        yield return asking with { Reply = plain.Reply with { RetryAfter = InHundredSeconds }, Variant = $"HTTP {status}, Retry-After: a date", Asked = TimeSpan.FromSeconds(100) };
        yield return asking with { Reply = plain.Reply with { RetryAfter = "3600" }, Variant = $"HTTP {status}, Retry-After: 3600", Asked = TimeSpan.FromHours(1) };
    }
}
