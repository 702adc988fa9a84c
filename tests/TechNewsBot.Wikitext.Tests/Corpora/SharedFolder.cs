namespace TechNewsBot.Wikitext.Tests.Corpora;

/// <summary>Real pages, timestamps and answers of APIs, which stay outside the project.</summary>
internal static class SharedFolder
{
    /// <summary>The folder "shared/corpora" beside any folder above this program; null where there is none.</summary>
    public static string? Folder { get; } = Find(AppContext.BaseDirectory);

    public static string TalkPages => Path.Combine(Folder!, "talk");

    public static string Profiles => Path.Combine(Folder!, "profiles");

    public static string Timestamps => Path.Combine(Folder!, "timestamps.json");

    public static string Recordings => Path.Combine(Folder!, "..", "recordings");

    private static string? Find(string below)
    {
        for (var folder = new DirectoryInfo(below); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(path))
                return path;
        }
        return null;
    }
}
