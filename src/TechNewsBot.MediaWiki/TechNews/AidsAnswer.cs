using System.Text.Json;
using TechNewsBot.Core.TechNews.Aids;

namespace TechNewsBot.MediaWiki;

/// <summary>What Translate's <c>action=translationaids</c> answers (https://www.mediawiki.org/wiki/Help:Extension:Translate/API).</summary>
internal static class AidsAnswer
{
    /// <summary>The suggestions of the translation memory (<c>ttmserver</c>) and of machines (<c>mt</c>). A helper that failed gives an error in their place, and none.</summary>
    public static IReadOnlyList<TranslationAid> Read(JsonElement answer)
    {
        var helpers = answer.Field("helpers");
        return
        [
            .. helpers.Items("ttmserver").Select(found => new TranslationAid(AidSource.Memory, found.Text("target"), found.Text("service"), Likeness(found))),
            .. helpers.Items("mt").Select(found => new TranslationAid(AidSource.Machine, found.Text("target"), found.Text("service"), Likeness: 100)),
        ];
    }

    private static int Likeness(JsonElement found) =>
        found.Field("quality") is { ValueKind: JsonValueKind.Number } quality ? (int)(100 * Math.Clamp(quality.GetDouble(), 0, 1)) : 0;
}
