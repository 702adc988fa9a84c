using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>A translation's progress in words.</summary>
internal static class ProgressText
{
    /// <summary>How many units are translated and, if any are, how many are outdated.</summary>
    public static string Of(StubProgress progress, WikiProfile profile, Messages messages)
    {
        var text = messages.Format("technewsbot-translation-progress", profile.FormatNumber(progress.Translated), profile.FormatNumber(progress.Total));
        return progress.Outdated == 0
            ? text
            : $"{text} · ⚠ {messages.Format("technewsbot-translation-outdated", profile.FormatNumber(progress.Outdated))}";
    }
}
