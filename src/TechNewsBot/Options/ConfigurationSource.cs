using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace TechNewsBot.Options;

/// <summary>What the operator wrote: a file and the environment over it, checked as a whole.</summary>
/// <param name="Values">All values, Serilog's section too.</param>
/// <param name="Options">The checked section <c>TechNewsBot</c>.</param>
/// <param name="Folder">The folder that relative file names start from: the configuration file's, or the program's without one.</param>
internal sealed record ConfigurationSource(IConfiguration Values, TechNewsBotOptions Options, string Folder)
{
    private const string FileName = "appsettings.json";

    /// <summary>Reads and checks the configuration.</summary>
    /// <param name="file">The file that <c>--config</c> names; null for <c>appsettings.json</c> beside the program, which may be missing.</param>
    /// <exception cref="ConfigurationException">It cannot be read or has mistakes; all of them are in the message.</exception>
    public static ConfigurationSource Load(string? file) => Load(file, AppContext.BaseDirectory);

    /// <summary>The same for a program that lies in another folder.</summary>
    internal static ConfigurationSource Load(string? file, string programFolder)
    {
        var path = Path.GetFullPath(file ?? Path.Combine(programFolder, FileName));
        var exists = File.Exists(path);
        if (file is not null && !exists)
            throw new ConfigurationException($"There is no configuration file {path} (named by --config).");

        var builder = new ConfigurationBuilder();
        if (exists)
            builder.AddJsonFile(path, optional: false, reloadOnChange: false);
        var values = Build(builder.AddEnvironmentVariables(), path);
        var section = values.GetSection(TechNewsBotOptions.Section);
        if (!exists && !section.Exists())
            throw new ConfigurationException($"There is no configuration: no {path}, and no TechNewsBot__… in the environment. Copy appsettings.example.json there and change it, or name another file with --config.");

        var source = exists ? path : "The environment";
        return new ConfigurationSource(values, Check(section, values.GetSection("Serilog"), source), Path.GetDirectoryName(path)!);
    }

    private static IConfigurationRoot Build(IConfigurationBuilder builder, string path)
    {
        try
        {
            return builder.Build();
        }
        catch (InvalidDataException exception) when (exception.InnerException is FormatException malformed)
        {
            var where = malformed.InnerException is JsonException { LineNumber: { } line, BytePositionInLine: { } column }
                ? $"{path}, line {line + 1}, column {column + 1}: this is not JSON."
                : $"{path}: {malformed.Message}";
            throw new ConfigurationException(where, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The configuration file {path} cannot be read: {exception.Message}", exception);
        }
    }

    private static TechNewsBotOptions Check(IConfigurationSection section, IConfigurationSection serilog, string source)
    {
        var shape = ConfigurationShape.Of(section, typeof(TechNewsBotOptions));
        var options = new TechNewsBotOptions();
        new ConfigurationBuilder().AddInMemoryCollection(shape.Readable).Build().GetSection(TechNewsBotOptions.Section).Bind(options);

        // A key with a mistake in its shape was not bound: what its absence causes is not a second mistake.
        var known = shape.Mistakes.Select(mistake => mistake.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        IReadOnlyList<ConfigurationMistake> mistakes =
            [.. shape.Mistakes, .. options.Mistakes().Where(mistake => !known.Contains(mistake.Key)), .. LogLevels.Mistakes(serilog)];
        return mistakes.Count == 0 ? options : throw new ConfigurationException(source, mistakes);
    }
}
