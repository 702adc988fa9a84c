using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Progress;

/// <summary>A unit that waits for a translator.</summary>
/// <param name="Id">The unit's name.</param>
/// <param name="Label">How its source begins, as plain text; the unit's name where nothing of it can be read.</param>
/// <param name="Language">The language of the source.</param>
/// <param name="Sign">A sign that tells how its text stands: none, only suggested, or outdated.</param>
internal sealed record OpenUnit(string Id, string Label, string Language, string Sign)
{
    private const int LongestLabel = 70;

    public static OpenUnit Of(StubUnit unit, StubState state)
    {
        var sign = state.IsOutdated() ? "⚠" : state == StubState.Suggested ? "↻" : "○";
        var label = ShownText.Of(PlainText.Of(unit.News.SourceText), LongestLabel);
        return new OpenUnit(unit.Id, label.Length > 0 ? label : $"T:{unit.Id}", unit.Language, sign);
    }
}
