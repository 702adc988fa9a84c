using Microsoft.Extensions.Configuration;
using Quartz;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace TechNewsBot.Logging;

/// <summary>The bot's log. Levels come from the configuration's section <c>Serilog</c>, where more places to write to may be named.</summary>
internal static class Logs
{
    // Moments in UTC.
    private const string Line = "{Timestamp:u} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>The worker's log: everything, on the standard output.</summary>
    public static Logger OfWorker(IConfiguration values) =>
        Configured(values).WriteTo.Console(outputTemplate: Line).CreateLogger();

    /// <summary>A command's log: warnings only, on the standard error, because the command prints its results itself.</summary>
    public static Logger OfCommand(IConfiguration values) =>
        Configured(values).WriteTo.Console(LogEventLevel.Warning, Line, standardErrorFromLevel: LogEventLevel.Verbose).CreateLogger();

    private static LoggerConfiguration Configured(IConfiguration values) =>
        new LoggerConfiguration()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Quartz", LogEventLevel.Warning)
            // What a job throws is logged once and in words, by FailureLog.
            .MinimumLevel.Override("Quartz.Core.JobRunShell", LogEventLevel.Fatal)
            .Filter.ByExcluding(line => line.Exception is JobExecutionProcessException)
            .ReadFrom.Configuration(values);
}
