using System.Text;

namespace TechNewsBot.Core.Pages;

/// <summary>A small chart in wikitext: a bar for each value, side by side, the first one where reading begins.</summary>
internal static class BarChart
{
    /// <summary>The chart without a label.</summary>
    /// <param name="bars">How high each is, from 0 to 100, and what it tells when it is pointed at, as plain text.</param>
    /// <param name="spoken">What is read aloud in place of the chart, as plain text.</param>
    public static string Of(IEnumerable<(int Percent, string Title)> bars, string spoken)
    {
        var chart = new StringBuilder($"<div role=\"img\" aria-label=\"{AttributeText.Of(spoken)}\" style=\"display:flex;align-items:flex-end;gap:2px;height:2.2em\">");
        foreach (var (percent, title) in bars)
            chart.Append($"<div title=\"{AttributeText.Of(title)}\" style=\"width:.7em;min-height:1px;height:{percent}%;background:var(--background-color-progressive,#36c)\"></div>");
        return chart.Append("</div>").ToString();
    }
}
