using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests;

namespace TechNewsBot.Options;

/// <summary>The folder <c>config</c>: the bot's texts and words, which operators may change.</summary>
internal sealed class ConfigFolder(string path)
{
    // The messages' documentation, by translatewiki.net's custom; it is no language.
    private const string Documentation = "qqq";

    /// <summary>The one beside the program.</summary>
    public static ConfigFolder OfProgram { get; } = new(Path.Combine(AppContext.BaseDirectory, "config"));

    /// <summary>The texts that the bot writes on wikis, from <c>i18n</c>.</summary>
    /// <exception cref="ConfigurationException">They are missing or mistaken.</exception>
    public MessageCatalog Messages()
    {
        try
        {
            return MessageCatalog.Read(Texts("i18n", "*.json").Where(file => file.Key != Documentation));
        }
        catch (FormatException exception)
        {
            throw new ConfigurationException(exception.Message, exception);
        }
    }

    /// <summary>What status templates are called, from <c>requests.json</c>.</summary>
    /// <exception cref="ConfigurationException">The file is missing or has mistakes; all of them are in the message.</exception>
    public RequestWords RequestWords()
    {
        var file = Path.Combine(path, "requests.json");
        var words = Core.Requests.RequestWords.Read(Read(file), out var mistakes);
        return mistakes.Count == 0 ? words : throw new ConfigurationException($"{file} has mistakes:\n{string.Join('\n', mistakes.Select(mistake => $"  - {mistake}"))}");
    }

    /// <summary>The pages that <c>setup</c> creates, from <c>pages</c>, by file name without ending.</summary>
    /// <exception cref="ConfigurationException">They cannot be read.</exception>
    public IReadOnlyDictionary<string, string> Pages() => Texts("pages", "*.wikitext");

    private Dictionary<string, string> Texts(string folder, string pattern)
    {
        var whole = Path.Combine(path, folder);
        if (!Directory.Exists(whole))
            throw new ConfigurationException($"There is no folder {whole}: it belongs to the program, install it again.");
        return Directory.EnumerateFiles(whole, pattern).ToDictionary(file => Path.GetFileNameWithoutExtension(file), Read);
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The file {file} cannot be read: {exception.Message}", exception);
        }
    }
}
