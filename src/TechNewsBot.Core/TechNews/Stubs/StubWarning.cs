using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>What a translator should look at in a slot's text, said in the page's language. Nothing is mended in silence.</summary>
internal sealed class StubWarning(Messages messages)
{
    private const int LongestValue = 60;

    /// <summary>The warnings on a slot; empty when there is nothing to say.</summary>
    public string Of(StubEntry entry)
    {
        var warnings = new List<string>();
        if (entry.Text.Length > 0)
        {
            Add("technewsbot-stub-warning-missing", VariableUse.Missing(entry.Unit.News, entry.Text).Select(Shown));
            Add("technewsbot-stub-warning-unknown", VariableUse.Unknown(entry.Unit.News, entry.Text).Select(Code));
            Add("technewsbot-stub-warning-open", entry.OpenMarkup is { } open ? [Code(open)] : []);
        }
        if (entry.Unit.IsHeldBack)
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
