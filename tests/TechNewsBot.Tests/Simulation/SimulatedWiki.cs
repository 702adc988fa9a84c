using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Web;
using TechNewsBot.Core.Tests;

namespace TechNewsBot.Tests.Simulation;

/// <summary>A wiki without a server: answers the API's requests in the shapes of MediaWiki, or fails as it is told to, all in simulated time.</summary>
internal sealed class SimulatedWiki(string id, SimulatedTime time, Activity activity) : HttpMessageHandler
{
    public const string Page = "Project:Echo";
    public const string Source = "Source";

    private static readonly TimeSpan Answer = TimeSpan.FromSeconds(90);

    private readonly Lock gate = new();
    private readonly Dictionary<string, (long Revision, string Text)> pages = [];
    private readonly List<(DateTimeOffset At, WikiFault Fault)> requests = [];
    private long lastRevision = 100;

    public string Id => id;

    public WikiFault Fault { get; set; }

    /// <summary>Whether it fails at any time.</summary>
    public bool IsAiling { get; init; }

    public int Edits { get; private set; }

    /// <summary>When it was asked, and how it failed then.</summary>
    public IReadOnlyList<(DateTimeOffset At, WikiFault Fault)> Requests
    {
        get
        {
            lock (gate)
                return [.. requests];
        }
    }

    public void Put(string title, string text)
    {
        lock (gate)
            pages[title] = (++lastRevision, text);
    }

    public string Text(string title)
    {
        lock (gate)
            return pages.GetValueOrDefault(title).Text ?? "";
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? request.RequestUri!.Query : await request.Content.ReadAsStringAsync(cancellationToken);
        var fields = HttpUtility.ParseQueryString(body);
        lock (gate)
            requests.Add((time.GetUtcNow(), Fault));
        activity.Stir();
        try
        {
            switch (Fault)
            {
                case WikiFault.Down:
                    throw new HttpRequestException(HttpRequestError.ConnectionError, "connection refused");
                case WikiFault.Hangs:
                    await Task.Delay(Answer, time, cancellationToken);
                    throw new TaskCanceledException("no answer");
                case WikiFault.Lags:
                    return After(Json(Error("maxlag")), seconds: 5);
                case WikiFault.Html:
                    return Response(HttpStatusCode.OK, "<!DOCTYPE html><title>Error</title>");
                case WikiFault.Overloaded:
                    return After(Response(HttpStatusCode.ServiceUnavailable, "<!DOCTYPE html><title>Error</title>"), seconds: 120);
                case WikiFault.Slow:
                    await Task.Delay(TimeSpan.FromSeconds(40), time, cancellationToken);
                    break;
                case WikiFault.WrongPassword when fields["action"] == "login":
                    return Json(new { login = new { result = "Failed", reason = new { code = "wrongpassword", text = "Incorrect username or password entered." } } });
                case WikiFault.WrongPassword when fields["meta"] == "userinfo|tokens":
                    return Json(new { query = new { userinfo = new { id = 0, name = "127.0.0.1", anon = true }, tokens = new { csrftoken = "+\\" } } });
                case WikiFault.WrongPassword when fields["assert"] is not null:
                    return Json(Error("assertuserfailed"));
            }

            lock (gate)
                return Json(Result(fields));
        }
        finally
        {
            activity.Stir();
        }
    }

    private object Result(System.Collections.Specialized.NameValueCollection fields) => (fields["action"], fields["meta"], fields["generator"], fields["list"]) switch
    {
        ("login", _, _, _) => new { login = new { result = "Success", lgusername = "TechNewsBot" } },
        ("edit", _, _, _) => Save(fields["title"]!, fields["text"]!),
        (_, "tokens", _, _) => new { query = new { tokens = new { logintoken = "login+\\" } } },
        (_, "userinfo|tokens", _, _) => new { query = new { userinfo = new { id = 4, name = "TechNewsBot", groups = new[] { "bot" }, rights = new[] { "edit", "createpage", "apihighlimits" } }, tokens = new { csrftoken = "edit+\\" } } },
        (_, _, "embeddedin", _) => new { query = new { pages = new[] { Shown(Page, withText: false) } } },
        (_, _, _, "users") => new { query = new { users = new[] { new { name = "TechNewsBot" } } } },
        _ when fields["titles"] is { } titles => new { curtimestamp = $"{time.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss'Z'}", query = new { pages = titles.Split('|').Select(title => Shown(title, fields["prop"]!.Contains("revisions", StringComparison.Ordinal))) } },
        _ => Error("unknown-in-the-simulation"),
    };

    private Dictionary<string, object> Shown(string title, bool withText)
    {
        if (!pages.TryGetValue(title, out var page))
            return new() { ["ns"] = 4, ["title"] = title, ["missing"] = true };
        var shown = new Dictionary<string, object> { ["pageid"] = 9, ["ns"] = 4, ["title"] = title, ["contentmodel"] = "wikitext", ["pagelanguage"] = "en", ["lastrevid"] = page.Revision };
        if (withText)
            shown["revisions"] = new[] { new { revid = page.Revision, user = "Somebody", timestamp = "2026-11-22T06:00:00Z", slots = new { main = new { contentmodel = "wikitext", content = page.Text } } } };
        return shown;
    }

    private object Save(string title, string text)
    {
        var over = pages.GetValueOrDefault(title).Revision;
        pages[title] = (++lastRevision, text);
        Edits++;
        return new { edit = new { result = "Success", pageid = 9, oldrevid = over, newrevid = lastRevision } };
    }

    private static object Error(string code) => new { errors = new[] { new { code, text = "The wiki's own words." } } };

    private static HttpResponseMessage Json(object value) => Response(HttpStatusCode.OK, JsonSerializer.Serialize(value));

    private static HttpResponseMessage Response(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body, Encoding.UTF8) };

    private static HttpResponseMessage After(HttpResponseMessage response, int seconds)
    {
        response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds));
        return response;
    }
}
