using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Core.Requests.Tasks;

namespace TechNewsBot.Core.Requests;

/// <summary>Requests and figures for machines: JSON on a page of wikitext, since the content model of a page is not the bot's to choose.</summary>
internal static class DataPage
{
    /// <summary>The subpage's name.</summary>
    public const string Name = "data";

    private const string Start = "<pre class=\"technewsbot-data\" lang=\"en\" dir=\"ltr\">\n";
    private const string End = "\n</pre>";

    // Letters stay readable; the encoder escapes what is markup in HTML whatever it is told.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The edit of the subpage. A page of that name that is not the bot's stays as it is.</summary>
    public static SubpageEdit Edit(string page, IEnumerable<Request> requests, RequestFigures figures, StandingTable standing, Messages messages)
    {
        var text = messages.Format("technewsbot-requests-data", PageLink.To(page, "", page)) + "\n" + Start + Json(requests, figures, standing) + End;
        return new SubpageEdit(
            Name,
            current => current.Exists && !current.Text.Contains(Start.TrimEnd(), StringComparison.Ordinal) ? current.Text : text,
            messages["technewsbot-requests-data-summary"]);
    }

    // A line for each request, so that the page's history shows what changed.
    private static string Json(IEnumerable<Request> requests, RequestFigures figures, StandingTable standing) =>
        $"{{\"figures\":{Line(Data(figures))},\n\"requests\":[\n{string.Join(",\n", requests.Select(request => Line(Data(request, standing))))}\n]}}";

    // A save would sign tildes; in JSON they only stand inside texts.
    private static string Line(object data) => JsonSerializer.Serialize(data, Options).Replace("~", "\\u007E", StringComparison.Ordinal);

    private static object Data(RequestFigures figures) => new
    {
        figures.Open,
        figures.New,
        Unanswered = RequestFigures.UnansweredDays.Zip(figures.Unanswered, (days, count) => new { Days = days, Count = count }),
        FirstAnswer = figures.FirstAnswer.Select(Median),
        Done = figures.Done.Select(Median),
        figures.Weeks,
    };

    private static object Data(Request request, StandingTable standing) => new
    {
        request.Name,
        request.Page,
        request.Title,
        request.Anchor,
        Kind = request.Kind.Word(),
        Status = request.Status.Word(),
        Suggested = request.IsSuggested,
        Reasons = request.Reasons.Select(reason => reason.ToString()),
        Tasks = request.Tasks.Select(task => new { task.Name, task.Known?.Title, State = task.Known?.State.Word(), task.Known?.ClosedAt }),
        request.Opened,
        request.Newest,
        request.Replies,
        request.FirstAnswer,
        request.LastAnswer,
        request.SettledAt,
        request.ArchivedAt,
        Hints = request.Hints.Shown(standing.Hints(request)).Select(Data),
    };

    private static object Data(Hint hint) => new { hint.Code, Source = hint.Source.Word(), hint.Title, hint.Page, hint.Anchor, hint.Address };

    private static object Median(MedianTime median) => new { median.Days, median.Count, Minutes = (long?)median.Time?.TotalMinutes };
}
