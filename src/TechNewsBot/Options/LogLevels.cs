using Microsoft.Extensions.Configuration;
using Serilog.Events;

namespace TechNewsBot.Options;

/// <summary>The levels in the section <c>Serilog</c>, which Serilog itself would only reject after the start.</summary>
internal static class LogLevels
{
    /// <summary>Every level that Serilog does not know.</summary>
    public static IEnumerable<ConfigurationMistake> Mistakes(IConfigurationSection serilog)
    {
        var minimum = serilog.GetSection("MinimumLevel");
        return minimum.GetSection("Override").GetChildren()
            .Append(minimum)
            .Append(minimum.GetSection("Default"))
            .Where(level => !string.IsNullOrEmpty(level.Value) && !Enum.TryParse<LogEventLevel>(level.Value, ignoreCase: true, out _))
            .Select(level => new ConfigurationMistake(level.Path, $"must be one of {string.Join(", ", Enum.GetNames<LogEventLevel>())}") { Value = level.Value });
    }
}
