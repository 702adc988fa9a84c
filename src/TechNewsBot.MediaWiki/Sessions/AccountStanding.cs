using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TechNewsBot.MediaWiki;

/// <summary>What a wiki tells everyone about the bot's account: blocks, groups, rights (<c>list=users</c>, https://www.mediawiki.org/wiki/API:Users).</summary>
internal static class AccountStanding
{
    /// <summary>A hash of it, from one request without a login; empty when the wiki does not say.</summary>
    public static async Task<string> LookAsync(ApiClient client, string user, CancellationToken cancellationToken)
    {
        if (user.Length == 0)
            return "";
        try
        {
            var answer = await client.SendAsync(
                new ApiRequest(("action", "query"), ("list", "users"), ("ususers", user), ("usprop", "blockinfo|groups|rights")) { IsProbe = true },
                cancellationToken);
            var told = answer.Field("query").Items("users").FirstOrDefault();
            return told.ValueKind == JsonValueKind.Object
                ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(told.GetRawText())))
                : "";
        }
        // Nothing learned is nothing changed.
        catch (WikiException)
        {
            return "";
        }
    }
}
