using System.Text.Json;

namespace TechNewsBot.MediaWiki;

/// <summary>Pages by the titles that were asked for, whatever the wiki made of them: normalised, converted to a variant of its language, redirects followed.</summary>
/// <param name="asked">The titles that were asked for.</param>
internal sealed class PageBatch(IReadOnlyCollection<string> asked)
{
    // MediaWiki follows no longer chain.
    private const int LongestChain = 8;

    private readonly Dictionary<string, string> steps = [];
    private readonly Dictionary<string, JsonElement> found = [];

    /// <summary>The wiki's own time when it answered last, if it was asked for (<c>curtimestamp</c>).</summary>
    public string ReadAt { get; private set; } = "";

    /// <summary>The titles that were listed besides (<c>list=allpages</c>).</summary>
    public List<string> Listed { get; } = [];

    /// <summary>The titles with their pages. A title that no page of this wiki can have is left out.</summary>
    public IEnumerable<(string Asked, JsonElement Page)> Pages =>
        asked.Select(title => (title, this[title])).Where(page => page.Item2.ValueKind == JsonValueKind.Object);

    /// <summary>The page of a title; undefined when it was not asked for or no page of this wiki can have it.</summary>
    public JsonElement this[string title] => found.GetValueOrDefault(Resolve(title));

    /// <summary>The title that the wiki answers about; the same title when the wiki had nothing to say.</summary>
    public string Resolve(string title)
    {
        for (var i = 0; i < LongestChain && steps.TryGetValue(title, out var next) && next != title; i++)
            title = next;
        return title;
    }

    /// <summary>The titles that an answer lists.</summary>
    public static IEnumerable<string> ListedIn(JsonElement answer) => answer.Field("query").Items("allpages").Select(page => page.Text("title"));

    /// <summary>Takes over what one answer says.</summary>
    public void Add(JsonElement answer)
    {
        ReadAt = answer.Text("curtimestamp");
        var query = answer.Field("query");
        foreach (var step in query.Items("normalized"))
            steps[step.Flag("fromencoded") ? Uri.UnescapeDataString(step.Text("from")) : step.Text("from")] = step.Text("to");
        foreach (var step in query.Items("converted").Concat(query.Items("redirects")))
            steps[step.Text("from")] = step.Text("to");
        foreach (var page in query.Items("pages").Where(page => !page.Flag("invalid") && !page.Flag("special")))
            Keep(page);
        Listed.AddRange(ListedIn(answer));
    }

    // An answer that grew too big names a page again in the next one; only one of the two has its revision.
    private void Keep(JsonElement page)
    {
        var title = page.Text("title");
        if (!found.TryGetValue(title, out var known) || known.Field("revisions").ValueKind == JsonValueKind.Undefined)
            found[title] = page;
    }
}
