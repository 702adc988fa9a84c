using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>What a translator should look at in a slot's text, said in the page's language. Nothing is mended in silence.</summary>
internal sealed class StubWarning(Messages messages)
{
    private const int LongestValue = 60;

    /// <summary>The warnings on a slot; empty when there is nothing to say.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="text">The slot's text; empty for a slot without one.</param>
    /// <param name="openMarkup">The markup that reaches beyond the text; null for none.</param>
    public string Of(StubUnit unit, string text, string? openMarkup)
    {
        var warnings = new List<string>();
        if (text.Length > 0)
        {
            Add("technewsbot-stub-warning-missing", VariableUse.Missing(unit.News, text).Select(Shown));
            Add("technewsbot-stub-warning-unknown", VariableUse.Unknown(unit.News, text).Select(Code));
            Add("technewsbot-stub-warning-open", openMarkup is null ? [] : [Code(openMarkup)]);
        }
        if (unit.IsHeldBack)
            warnings.Add(messages["technewsbot-stub-warning-central"]);
        return string.Join(" ", warnings);

        void Add(string key, IEnumerable<string> found)
        {
            if (string.Join(" · ", found) is { Length: > 0 } list)
                warnings.Add(messages.Format(key, list));
        }
    }

    private static string Shown(NewsVariable variable) => $"{Code(Shortened(variable.Value.Trim()))} ({Code("$" + variable.Name)})";

    private static string Shortened(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + "…";

    // Names and markup read from left to right in any language.
    private static string Code(string text) => $"<code dir=\"ltr\">{ArgumentText.Plain(text)}</code>";
}
