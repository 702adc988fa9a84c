namespace TechNewsBot.MediaWiki;

/// <summary>What an operator can do when a wiki does not take an edit.</summary>
internal static class RefusalAdvice
{
    /// <summary>The wiki's code and words, and what to do.</summary>
    public static string For(ApiError error) => $"the wiki refuses the edit ({error.Code}: {error.Text.Trim().TrimEnd('.')}). {Advice(error.Code)}";

    // Codes of MediaWiki, AbuseFilter, SpamBlacklist and TitleBlacklist.
    private static string Advice(string code) => code switch
    {
        "blocked" or "autoblocked" or "globalblocking-blockedtext-user" => "Read the reason of the block in the wiki's log and talk to whoever blocked the bot",
        "protectedpage" or "cascadeprotected" or "protectedtitle" => "Ask an administrator, or take the template off the page",
        "permissiondenied" or "writeapidenied" or "cantcreate" or "nocreate-loggedin" => "Look whether the bot password grants editing and creating pages",
        "protectednamespace" or "protectednamespace-interface" or "customcssjsprotected" => "Move the template to a page that ordinary users may edit",
        "abusefilter-disallowed" or "abusefilter-warning" or "abusefilter-degroup" or "abusefilter-throttle" => "Ask the wiki's filter editors to let the bot through; it does not insist",
        "spamblacklist" or "spamdetected" => "A link in the text is on the wiki's list of spam: have it allowed or taken out",
        "titleblacklist-forbidden" or "titleblacklist-forbidden-edit" => "The title is on the wiki's list of forbidden titles: have it allowed, or move the template",
        "contenttoobig" => "The page grew too large: let it keep fewer issues or requests",
        "badmd5" => "The text was damaged on the way; the next run tries again",
        _ => "Look the code up at https://www.mediawiki.org/wiki/API:Edit#Possible_errors",
    };
}
