using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TechNewsBot.EndToEnd;

/// <summary>Stands before a wiki of the farm and passes on what it is asked, but for the requests that a test picks: those it never answers.</summary>
internal sealed class HangingWiki : IAsyncDisposable
{
    private readonly Uri behind;
    private readonly Func<string, bool> hangsAt;
    private readonly WebApplication server;
    private readonly HttpClient client = new(new HttpClientHandler { UseCookies = false });
    private readonly TaskCompletionSource hanging = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HangingWiki(Uri behind, Func<string, bool> hangsAt)
    {
        this.behind = behind;
        this.hangsAt = hangsAt;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(PassAsync);
    }

    public string Api => server.Urls.Single() + behind.AbsolutePath;

    /// <summary>Ends when the first request hangs.</summary>
    public Task Hanging => hanging.Task;

    /// <param name="behind">The real wiki's api.php.</param>
    /// <param name="hangsAt">Whether a request is never answered, by what it asks: the query and the form.</param>
    public static async Task<HangingWiki> StartAsync(Uri behind, Func<string, bool> hangsAt)
    {
        var wiki = new HangingWiki(behind, hangsAt);
        await wiki.server.StartAsync();
        return wiki;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        client.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var form = await reader.ReadToEndAsync(context.RequestAborted);
        if (hangsAt(context.Request.QueryString.Value + form))
        {
            hanging.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }

        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(behind, context.Request.QueryString.Value));
        if (form.Length > 0)
            request.Content = new StringContent(form, null, "application/x-www-form-urlencoded");
        foreach (var name in new[] { "Cookie", "User-Agent" })
            request.Headers.TryAddWithoutValidation(name, context.Request.Headers[name].ToString());
        using var answer = await client.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        if (answer.Headers.TryGetValues("Set-Cookie", out var cookies))
            context.Response.Headers.SetCookie = cookies.ToArray();
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
