namespace TechNewsBot.Wikitext.Tests;

/// <summary>Real pages that stay outside the project; tests on them are skipped where they are absent.</summary>
internal static class SharedFolder
{
    /// <summary>The path below a folder named "shared" beside any folder above the tests.</summary>
    public static string Path(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine([folder.FullName, "shared", .. parts]);
            if (System.IO.Path.Exists(path))
                return path;
        }
        Assert.Ignore("The corpora are not on this machine.");
        return "";
    }
}
