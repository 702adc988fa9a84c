namespace TechNewsBot.Core.TechNews;

/// <summary>Where the central wiki's pages are for a browser: interwiki prefixes differ from wiki to wiki, addresses do not.</summary>
/// <param name="api">The address of its <c>api.php</c>.</param>
public sealed class CentralAddress(Uri api)
{
    private readonly Uri script = new(api, "index.php");

    /// <summary>A page by its full title.</summary>
    public string Page(string title) => $"{script}?title={Uri.EscapeDataString(title.Replace(' ', '_'))}";

    /// <summary>An issue's source page.</summary>
    public string Issue(IssueName issue) => $"{script}?title={issue.Title}";

    /// <summary>The page where an issue is translated into a language (Special:Translate of the Translate extension).</summary>
    public string Translation(IssueName issue, string language) =>
        $"{script}?title=Special:Translate&group=page-{issue.Title}&language={Uri.EscapeDataString(language)}";

    /// <summary>The page of one unit in one language, ready to be edited.</summary>
    public string Unit(IssueName issue, string unit, string language) =>
        $"{script}?title={UnitTitle.Of(issue, Uri.EscapeDataString(unit), Uri.EscapeDataString(language))}&action=edit";
}
