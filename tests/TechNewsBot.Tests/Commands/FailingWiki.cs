using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TechNewsBot.Tests.Commands;

/// <summary>Something on the loopback that answers every request of the API with the same error.</summary>
internal sealed class FailingWiki : IAsyncDisposable
{
    private readonly WebApplication server;

    private FailingWiki(WebApplication server) => this.server = server;

    public string Api => server.Urls.Single() + "/api.php";

    public static async Task<FailingWiki> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Run(context => context.Response.WriteAsJsonAsync(new { errors = new[] { new { code = "readapidenied", text = "you may not read here" } } }));
        await application.StartAsync();
        return new FailingWiki(application);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
