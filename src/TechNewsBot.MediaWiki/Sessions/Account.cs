using System.Text.Json;

namespace TechNewsBot.MediaWiki;

/// <summary>Who the bot is on a wiki, and what it may do there (<c>meta=userinfo</c>).</summary>
/// <param name="Name">The user name, without the bot password's suffix.</param>
/// <param name="Rights">The rights, of a bot password or a token only those that it grants.</param>
/// <param name="Groups">The groups, the implicit ones included.</param>
internal sealed record Account(string Name, IReadOnlySet<string> Rights, IReadOnlyList<string> Groups)
{
    /// <summary>Whether edits can be marked as a bot's.</summary>
    public bool IsBot => Rights.Contains("bot");

    /// <summary>Whether it may not edit anywhere on the wiki; a partial block is none.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>Whether it can edit at all.</summary>
    public bool CanEdit => Rights.Contains("edit") && !IsBlocked;

    /// <summary>Reads the <c>userinfo</c> of an answer.</summary>
    public static Account Read(JsonElement userInfo) =>
        new(userInfo.Text("name"), userInfo.Texts("rights").ToHashSet(), userInfo.Texts("groups"))
        {
            IsBlocked = userInfo.Number("blockid") != 0 && !userInfo.Flag("blockpartial"),
        };
}
