using System.Text.Json;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.Tests.TechNews.Offers;

/// <summary>That a source which was read from an issue's page is the one that Translate tells of the unit: otherwise nothing would ever be offered.</summary>
public sealed class RecordedUnitsTests
{
    [Test]
    public void The_sources_of_units_are_those_of_Translate()
    {
        var recordings = Recordings();
        using var page = Read("translate-source-revisions.json");
        using var collection = Read("translate-messagecollection-fr.json");
        var source = page.RootElement.GetProperty("query").GetProperty("pages")[0].GetProperty("revisions")[0].GetProperty("slots").GetProperty("main").GetProperty("content").GetString()!;

        var units = NewsSource.Read(source).Units.ToDictionary(unit => unit.Name, unit => unit.Text.Trim());
        var told = collection.RootElement.GetProperty("query").GetProperty("messagecollection").EnumerateArray()
            .Select(message => (Name: message.GetProperty("key").GetString()!.Split('/')[^1], Definition: message.GetProperty("definition").GetString()!.Trim()))
            .Where(unit => unit.Name != "Page_display_title")
            .ToDictionary(unit => unit.Name, unit => unit.Definition);

        Assert.That(units, Is.EquivalentTo(told));

        JsonDocument Read(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(recordings, file)));
    }

    private static string Recordings()
    {
        for (var folder = new DirectoryInfo(RepositoryFiles.Root); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "recordings") is { } recordings && Directory.Exists(recordings))
                return recordings;
        }
        Assert.Ignore("the folder of recorded answers is not here");
        return "";
    }
}
