using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Pages;

/// <summary>The page by which anyone stops the bot on a wiki: any text on <c>User:BOT/stop</c>.</summary>
public static class StopPage
{
    /// <summary>Its full title in the wiki's language; empty when the bot has no account there.</summary>
    public static string TitleOn(IWiki wiki) =>
        wiki.BotName.Length == 0 ? "" : wiki.Profile.Title($"User:{wiki.BotName}/stop").Full;
}
