using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Columns;

namespace TechNewsBot.Core.Requests;

/// <summary>Writes the figures that stand above a status table.</summary>
internal sealed class FiguresText(CellText text)
{
    private const string Subtle = "color:var(--color-subtle,#54595d)";

    /// <summary>The figures side by side, as wide as the page allows, with a bar for each week at the end.</summary>
    public string Of(RequestFigures figures)
    {
        var box = new StringBuilder("<div style=\"display:flex;flex-wrap:wrap;gap:.5em 2.5em;margin:.5em 0 1em\">\n");
        Append(box, text.Number(figures.Open), Label("open", figures.Open));
        Append(box, text.Number(figures.New), Label("new", figures.New));
        foreach (var (days, count) in RequestFigures.UnansweredDays.Zip(figures.Unanswered))
            Append(box, text.Number(count), Label("unanswered", days));
        AppendMedians(box, "median", figures.FirstAnswer);
        AppendMedians(box, "done", figures.Done);
        AppendWeeks(box, figures.Weeks);
        return box.Append("</div>\n").ToString();
    }

    private void AppendMedians(StringBuilder box, string figure, IReadOnlyList<MedianTime> medians)
    {
        // A longer time without further requests says nothing more.
        foreach (var median in medians.DistinctBy(median => median.Count))
        {
            if (median.Time is { } time)
                Append(box, text.Duration(time), Label(figure, median.Count, median.Days));
        }
    }

    // Readers who see no bars hear the numbers.
    private void AppendWeeks(StringBuilder box, IReadOnlyList<WeekCount> weeks)
    {
        var most = weeks.Max(week => week.Opened);
        if (most == 0)
            return;
        var numbers = string.Join(", ", weeks.Select(week => text.Number(week.Opened)));
        var chart = BarChart.Of(
            weeks.Select(week => (100 * week.Opened / most, text.Message("week", text.Date(RequestFigures.Start(week.Monday)), text.Number(week.Opened)))),
            text.Message("weeks", text.Number(weeks.Count), numbers));
        box.Append($"<div>{chart}<span style=\"{Subtle}\">{text.Message("weeks-label")}</span></div>\n");
    }

    private static void Append(StringBuilder box, string figure, string label) =>
        box.Append($"<div><span style=\"font-size:1.8em;line-height:1.2\">{figure}</span><br><span style=\"{Subtle}\">{label}</span></div>\n");

    private string Label(string figure, params int[] numbers) => text.Message($"figure-{figure}", [.. numbers.Select(number => text.Number(number))]);
}
