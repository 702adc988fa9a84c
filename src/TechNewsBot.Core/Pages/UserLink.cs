using System.Net;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Pages;

/// <summary>Links that lead to people.</summary>
internal static class UserLink
{
    /// <summary>A name with a link to the user page, or to what was written from that address; empty for a name that cannot be seen.</summary>
    public static string Of(string name, WikiProfile profile) =>
        // People without an account have no user page; their signature leads to what they wrote.
        IsAddress(name) ? ToContributions(name, profile) : To($"User:{name}", name, profile);

    /// <summary>A name with a link to what the user wrote. It notifies nobody, in whatever edit it is added (https://www.mediawiki.org/wiki/Help:Notifications/Triggering_by_type).</summary>
    public static string ToContributions(string name, WikiProfile profile) => To($"Special:Contributions/{name}", name, profile);

    private static string To(string page, string name, WikiProfile profile)
    {
        var shown = ShownText.Of(name);
        if (shown.Length == 0)
            return "";
        var title = profile.Title(page);
        return title.Name.Length > 0 ? PageLink.To(title.Full, "", shown) : PlainText.Escape(shown);
    }

    // "123" is a user name, though .NET would take it for an address.
    private static bool IsAddress(string name) =>
        (name.Contains(':', StringComparison.Ordinal) || name.Count(letter => letter == '.') == 3) && IPAddress.TryParse(name, out _);
}
