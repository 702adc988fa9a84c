using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Tests;

/// <summary>The repository's own files, as the worker would read them.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static MessageCatalog Messages { get; } = MessageCatalog.Read(
        Directory.EnumerateFiles(Path.Combine(Root, "config", "i18n"), "*.json")
            .Select(file => KeyValuePair.Create(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TechNewsBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
