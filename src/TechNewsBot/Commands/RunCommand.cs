using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using Serilog;
using TechNewsBot.Health;
using TechNewsBot.Jobs;
using TechNewsBot.Logging;
using TechNewsBot.Options;
using TechNewsBot.Storage;

namespace TechNewsBot.Commands;

/// <summary><c>technewsbot run</c>: the worker.</summary>
internal sealed class RunCommand : TaughtCommand
{
    // Within the ten seconds that a supervisor grants; what is under way by then is given up, and done again at the next start.
    private static readonly TimeSpan LongestShutdown = TimeSpan.FromSeconds(8);

    /// <summary>The command.</summary>
    public RunCommand(Option<string> config)
        : base(
            "run",
            "Run the worker until it is stopped: fetches Tech News, and keeps every page up to date that carries the template.",
            """
            Examples:
              technewsbot run
              technewsbot run --config /etc/technewsbot/appsettings.json
              Serilog__MinimumLevel__Default=Debug technewsbot run     every request in the log

            It starts with everything once, then keeps to TechNewsBot:Schedule. SIGTERM and Ctrl+C end it within ten
            seconds. A wiki without an account is only read. Look first: "technewsbot check", "technewsbot once all --dry-run".
            """)
    {
        SetAction((result, cancellationToken) => RunAsync(ConfigurationSource.Load(result.GetValue(config)), cancellationToken));
    }

    private static async Task<int> RunAsync(ConfigurationSource source, CancellationToken cancellationToken)
    {
        using var host = Host(source);
        await host.Services.GetRequiredService<Database>().PrepareAsync(cancellationToken);
        Greet(host.Services.GetRequiredService<ILogger<RunCommand>>(), source);
        await host.RunAsync(cancellationToken);
        return ExitCode.Done;
    }

    /// <summary>The worker's host: the bot, its log, and its schedule.</summary>
    internal static IHost Host(ConfigurationSource source)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddSerilog(Logs.OfWorker(source.Values), dispose: true);
        builder.Services.AddBot(source);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestShutdown);
        builder.Services.AddHostedService<SilenceWatch>();
        builder.Services.AddQuartz(quartz => WorkerSchedule.Add(quartz, source.Options, TimeProvider.System.GetUtcNow()));
        builder.Services.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
        return builder.Build();
    }

    private static void Greet(Microsoft.Extensions.Logging.ILogger logger, ConfigurationSource source)
    {
        logger.LogInformation("The worker starts for {Wikis}", string.Join(", ", source.Options.Wikis.Keys));
        foreach (var (id, wiki) in source.Options.Wikis)
        {
            var account = wiki.AccountOr(source.Options.Account);
            if (account is { Password: "", OAuthToken: "" })
                logger.LogWarning("{Wiki} has no password and no token: it is only read, nothing is saved there", id);
        }
    }
}
