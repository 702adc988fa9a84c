using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TechNewsBot.MediaWiki.Tests.Scripted;

/// <summary>A server on this machine that answers as a test's script says, and remembers what it was asked.</summary>
internal sealed class ScriptedWiki : IAsyncDisposable
{
    private readonly List<(Func<ApiCall, bool> When, Func<ApiCall, ScriptedAnswer> Then)> rules = [];
    private readonly List<ApiCall> calls = [];
    private readonly Lock gate = new();
    private readonly WebApplication server;
    private int active;

    private ScriptedWiki()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(HandleAsync);
    }

    public Uri Api => new(server.Urls.Single() + "/w/api.php");

    public IReadOnlyList<ApiCall> Calls
    {
        get
        {
            lock (gate)
                return [.. calls];
        }
    }

    public int MostAtOnce { get; private set; }

    /// <summary>Holds every answer back until it is done.</summary>
    public Func<int, Task> Hold { get; set; } = _ => Task.CompletedTask;

    public static async Task<ScriptedWiki> StartAsync()
    {
        var wiki = new ScriptedWiki();
        await wiki.server.StartAsync();
        return wiki;
    }

    /// <summary>These answers in turn, the last one from then on. The newest rule that fits is asked first.</summary>
    public ScriptedWiki On(Func<ApiCall, bool> when, params ScriptedAnswer[] answers)
    {
        var turn = 0;
        return On(when, _ => answers[Math.Min(Interlocked.Increment(ref turn), answers.Length) - 1]);
    }

    public ScriptedWiki On(Func<ApiCall, bool> when, Func<ApiCall, ScriptedAnswer> answer)
    {
        lock (gate)
            rules.Insert(0, (when, answer));
        return this;
    }

    public void Forget()
    {
        lock (gate)
            calls.Clear();
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        var call = await CallAsync(context.Request);
        Func<ApiCall, ScriptedAnswer>? rule;
        int now;
        lock (gate)
        {
            calls.Add(call);
            now = ++active;
            MostAtOnce = Math.Max(MostAtOnce, now);
            rule = rules.Find(rule => rule.When(call)).Then;
        }

        await Hold(now);
        lock (gate)
            active--;
        await SendAsync(context, rule?.Invoke(call) ?? ScriptedAnswer.Error("unscripted", string.Join(' ', call.Parameters)));
    }

    private static async Task<ApiCall> CallAsync(HttpRequest request)
    {
        var parameters = request.Query.ToDictionary(field => field.Key, field => field.Value.ToString());
        if (request.HasFormContentType)
        {
            foreach (var field in await request.ReadFormAsync())
                parameters[field.Key] = field.Value.ToString();
        }

        return new ApiCall(request.Method, parameters, request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()));
    }

    private static async Task SendAsync(HttpContext context, ScriptedAnswer answer)
    {
        var body = Encoding.UTF8.GetBytes(answer.Body);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.Body.StartsWith('<') ? "text/html" : "application/json";
        if (answer.RetryAfter.Length > 0)
            context.Response.Headers.RetryAfter = answer.RetryAfter;
        if (answer.Location.Length > 0)
            context.Response.Headers.Location = answer.Location;
        switch (answer.Break)
        {
            case ScriptedBreak.Reset:
                context.Abort();
                break;
            case ScriptedBreak.SlowHeaders:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case ScriptedBreak.InBody or ScriptedBreak.SlowBody:
                await BreakInBodyAsync(context, body, answer.Break);
                break;
            default:
                await context.Response.Body.WriteAsync(body);
                break;
        }
    }

    private static async Task BreakInBodyAsync(HttpContext context, byte[] body, ScriptedBreak how)
    {
        context.Response.ContentLength = body.Length + 1;
        await context.Response.Body.WriteAsync(body);
        await context.Response.Body.FlushAsync();
        if (how == ScriptedBreak.SlowBody)
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        context.Abort();
    }
}
