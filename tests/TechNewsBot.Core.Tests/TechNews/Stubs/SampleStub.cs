using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Stubs;

/// <summary>Small stub pages on a French wiki.</summary>
internal static class SampleStub
{
    public static readonly StubTemplates Templates = new(TemplateNames.Of("TechNewsBot"), SampleProfile.French);

    /// <summary>A unit of running text.</summary>
    public static StubUnit Unit(string id, string source, string? central = null, bool isOutdated = false) => new(
        new NewsUnit(id, source, [], default),
        new UnitPlace(UnitKind.Text, "", ""),
        "en",
        central is null ? null : new TranslatedUnit(new NewsUnit(id, source, [], default), central, "fr", isOutdated));

    /// <summary>The stub of these units, with a top that tells the progress in figures.</summary>
    public static StubPage Page(params StubUnit[] units) =>
        new(units, Templates, (progress, contents) => $"{{{{TechNewsBot stub\n|done={progress.Translated}/{progress.Total}\n{(contents.IsDamaged ? $"|damaged={contents.DamagedId}\n" : "")}}}}}", RepositoryFiles.Messages.For("en", []));

    /// <summary>The page after somebody wrote words into a unit's slot.</summary>
    public static string Fill(string page, string id, string words)
    {
        var at = page.IndexOf("|text=", page.IndexOf($"|id={id}\n", StringComparison.Ordinal), StringComparison.Ordinal);
        return page.Insert(at + "|text=".Length, words);
    }

    /// <summary>The word for a unit's state on the page.</summary>
    public static string State(string page, string id) =>
        StubContents.Read(page, Templates).Calls.Single(call => call.Id == id).State.Word();

    /// <summary>The page without the fingerprints of what the bot wrote, for people to read, and as versions before them left it.</summary>
    public static string WithoutOwn(string page) => string.Join('\n', page.Split('\n').Where(line => !line.StartsWith("|own=", StringComparison.Ordinal)));
}
