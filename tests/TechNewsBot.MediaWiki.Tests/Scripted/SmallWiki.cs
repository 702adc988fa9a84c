using System.Globalization;

namespace TechNewsBot.MediaWiki.Tests.Scripted;

/// <summary>What every wiki answers when it is connected to: a small English wiki in the shapes of MediaWiki 1.39.</summary>
internal static class SmallWiki
{
    public const string Password = "0123456789abcdefsecretsecret0123";
    public const string OAuthToken = "bearer-token";
    public const string Token = "csrf1+\\";

    /// <summary>Makes the script answer logins and questions about the wiki.</summary>
    public static ScriptedWiki AsSmallWiki(this ScriptedWiki wiki, string rights = "'edit','createpage'") => wiki
        .On(call => call.Is("query", "login"), ScriptedAnswer.Json("{'query':{'tokens':{'logintoken':'login1+\\\\'}}}"))
        .On(call => call.Is("login"), ScriptedAnswer.Json("{'login':{'result':'Success','lguserid':4,'lgusername':'TechNewsBot'}}"))
        .On(call => call.Is("query", "userinfo|tokens"), Account(rights))
        .On(call => call.Is("query", "siteinfo"), SiteInfo())
        .On(call => call.Is("query", "allmessages"), Messages)
        .On(call => call.Is("parse"), ScriptedAnswer.Json("{'curtimestamp':'2026-11-24T07:00:30Z','parse':{'text':'07:00, 24 November 2026 (UTC)'}}"))
        .On(call => call.Is("query", "redirects"), ScriptedAnswer.Json("""
            {'query':{'pages':[
              {'pageid':1,'ns':10,'title':'Template:TechNewsBot','redirects':[{'ns':10,'title':'Template:TNB'}]},
              {'ns':10,'title':'Template:TechNewsBot end','missing':true}]}}
            """));

    public static ScriptedAnswer Account(string rights, string token = "csrf1") => ScriptedAnswer.Json(
        $$$"""{'query':{'userinfo':{'id':4,'name':'TechNewsBot','groups':['*','user','autoconfirmed','bot'],'rights':[{{{rights}}}]},'tokens':{'csrftoken':'{{{token}}}+\\'} } }""");

    /// <summary>What a wiki that lost the session says about the bot.</summary>
    public static ScriptedAnswer Nobody { get; } = ScriptedAnswer.Json("{'query':{'userinfo':{'id':0,'name':'127.0.0.1','anon':true,'groups':['*'],'rights':['read']},'tokens':{'csrftoken':'+\\\\'}}}");

    public static ScriptedAnswer SiteInfo(string language = "en", string variants = "{}", string specialPages = "") => ScriptedAnswer.Json($$$"""
        {'query':{
          'general':{'sitename':'Small Wiki','generator':'MediaWiki 1.39.17','lang':'{{{language}}}','fallback':[],'rtl':false,'case':'first-letter',
            'timezone':'UTC','timeoffset':0,'server':'https://small.example','articlepath':'/wiki/$1','scriptpath':'/w','wikiid':'smallwiki'},
          'namespaces':{
            '-1':{'id':-1,'case':'first-letter','name':'Special','canonical':'Special'},
            '0':{'id':0,'case':'first-letter','name':''},
            '2':{'id':2,'case':'first-letter','name':'User','canonical':'User'},
            '3':{'id':3,'case':'first-letter','name':'User talk','canonical':'User talk'},
            '4':{'id':4,'case':'first-letter','name':'Project','canonical':'Project'},
            '10':{'id':10,'case':'first-letter','name':'Template','canonical':'Template'}},
          'namespacealiases':[],'specialpagealiases':[{{{specialPages}}}],'magicwords':[],
          'languagevariants':{{{variants}}}}}
        """);

    /// <summary>A page as <c>prop=info|revisions</c> gives it.</summary>
    public static string Page(string title, long revision, string text, string more = "") => $$$"""
        {'pageid':9,'ns':4,'title':'{{{title}}}','contentmodel':'wikitext','pagelanguage':'en','lastrevid':{{{revision}}},'protection':[]{{{more}}},
         'revisions':[{'revid':{{{revision}}},'user':'Somebody','timestamp':'2026-11-24T06:00:00Z','slots':{'main':{'contentmodel':'wikitext','contentformat':'text/x-wiki','content':'{{{text.Replace("\n", "\\n", StringComparison.Ordinal)}}}'} } }]}
        """;

    public static string Missing(string title, string more = "") => $$$"""{'ns':4,'title':'{{{title}}}','missing':true,'contentmodel':'wikitext','pagelanguage':'en','protection':[]{{{more}}}}""";

    public static ScriptedAnswer Pages(params string[] pages) =>
        ScriptedAnswer.Json($$$"""{'curtimestamp':'2026-11-24T07:00:30Z','query':{'pages':[{{{string.Join(',', pages)}}}]}}""");

    private static ScriptedAnswer Messages(ApiCall call)
    {
        var messages = call["ammessages"].Split('|').Select(name => $"{{'name':'{name}','normalizedname':'{name}','content':'{Content(name)}'}}");
        return ScriptedAnswer.Json("{'query':{'allmessages':[" + string.Join(',', messages) + "]}}");
    }

    private static string Content(string name)
    {
        var english = CultureInfo.InvariantCulture.DateTimeFormat;
        var stem = name.Replace("-gen", "", StringComparison.Ordinal).Replace("_long", "", StringComparison.Ordinal);
        return english.MonthNames.Concat(english.AbbreviatedMonthNames).Concat(english.DayNames).Concat(english.AbbreviatedDayNames)
            .FirstOrDefault(word => string.Equals(word, stem, StringComparison.OrdinalIgnoreCase)) ?? (name == "timezone-utc" ? "UTC" : name);
    }
}
