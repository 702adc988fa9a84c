using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog;
using TechNewsBot.Logging;
using TechNewsBot.Options;

namespace TechNewsBot;

/// <summary>The whole bot, put together for one command and taken apart after it.</summary>
internal sealed class Bot : IAsyncDisposable
{
    private readonly ServiceProvider parts;

    private Bot(ServiceProvider parts) => this.parts = parts;

    /// <summary>Puts the bot together.</summary>
    /// <param name="source">The checked configuration.</param>
    /// <param name="isDryRun">Whether nothing may be saved on any wiki.</param>
    public static Bot Of(ConfigurationSource source, bool isDryRun = false) =>
        new(new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddSerilog(Logs.OfCommand(source.Values), dispose: true))
            .AddBot(source, isDryRun, isByHand: true)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true }));

    /// <summary>One of its parts.</summary>
    public T Get<T>()
        where T : notnull => parts.GetRequiredService<T>();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => parts.DisposeAsync();
}
