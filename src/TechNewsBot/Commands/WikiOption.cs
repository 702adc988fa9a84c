using System.CommandLine;
using TechNewsBot.Options;

namespace TechNewsBot.Commands;

/// <summary>The option <c>--wiki ID</c>.</summary>
internal static class WikiOption
{
    /// <summary>For a command that works on one wiki.</summary>
    public static Option<string> One() => new("--wiki") { Description = "The wiki, by its name in the configuration.", HelpName = "ID", Required = true };

    /// <summary>For a command that works on all wikis or some of them.</summary>
    public static Option<string[]> Some() => new("--wiki") { Description = "Only this wiki, by its name in the configuration; may be repeated.", HelpName = "ID", AllowMultipleArgumentsPerToken = true };

    /// <summary>The wikis of these names as the configuration spells them; all wikis when there is no name.</summary>
    /// <exception cref="UsageException">There is no such wiki.</exception>
    public static IReadOnlyList<string> Choose(IReadOnlyCollection<string> names, TechNewsBotOptions options) =>
        names.Count == 0 ? [.. options.Wikis.Keys] : [.. names.Select(name => Choose(name, options)).Distinct()];

    /// <summary>The wiki of this name as the configuration spells it.</summary>
    /// <exception cref="UsageException">There is no such wiki.</exception>
    public static string Choose(string name, TechNewsBotOptions options) =>
        options.Wikis.Keys.FirstOrDefault(id => string.Equals(id, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"The configuration has no wiki “{name}”; it has: {string.Join(", ", options.Wikis.Keys)}.");
}
