using System.Text.Json;

namespace TechNewsBot.EndToEnd;

/// <summary>A person with an account on a wiki of the farm: reads, edits and looks at pages as people do, through a session of their own.</summary>
internal sealed class Visitor(Uri api) : IDisposable
{
    private readonly HttpClient http = new();

    public string Name { get; private set; } = "";

    public void Dispose() => http.Dispose();

    public async Task LogInAsync(string user, string password)
    {
        var token = await TokenAsync("login");
        using var answer = await PostAsync(("action", "login"), ("lgname", user), ("lgpassword", password), ("lgtoken", token));
        Assert.That(answer.RootElement.GetProperty("login").GetProperty("result").GetString(), Is.EqualTo("Success"));
        Name = answer.RootElement.GetProperty("login").GetProperty("lgusername").GetString()!;
    }

    /// <summary>A page's wikitext; empty when there is no such page.</summary>
    public async Task<string> ReadAsync(string title)
    {
        using var answer = await PostAsync(("action", "query"), ("prop", "revisions"), ("rvprop", "content"), ("rvslots", "main"), ("titles", title));
        return answer.RootElement.GetProperty("query").GetProperty("pages")[0].TryGetProperty("revisions", out var revisions)
            ? revisions[0].GetProperty("slots").GetProperty("main").GetProperty("content").GetString()!
            : "";
    }

    /// <summary>The users and summaries of a page's revisions, newest first.</summary>
    public async Task<IReadOnlyList<(string User, string Summary)>> HistoryAsync(string title)
    {
        using var answer = await PostAsync(("action", "query"), ("prop", "revisions"), ("rvprop", "user|comment"), ("rvlimit", "50"), ("titles", title));
        return answer.RootElement.GetProperty("query").GetProperty("pages")[0].TryGetProperty("revisions", out var revisions)
            ? [.. revisions.EnumerateArray().Select(revision => (revision.GetProperty("user").GetString()!, revision.GetProperty("comment").GetString()!))]
            : [];
    }

    /// <summary>A page as a reader's browser gets it.</summary>
    public async Task<string> LookAsync(string title)
    {
        using var answer = await PostAsync(("action", "parse"), ("page", title), ("prop", "text"));
        return answer.RootElement.GetProperty("parse").GetProperty("text").GetString()!;
    }

    public async Task EditAsync(string title, string text)
    {
        using var answer = await PostAsync(("action", "edit"), ("title", title), ("text", text), ("summary", "test"), ("token", await TokenAsync("csrf")));
        Assert.That(answer.RootElement.TryGetProperty("edit", out var edit) && edit.GetProperty("result").GetString() == "Success", Is.True, answer.RootElement.ToString());
    }

    /// <summary>Adds lines at the end of a page.</summary>
    public async Task AppendAsync(string title, string text)
    {
        using var answer = await PostAsync(("action", "edit"), ("title", title), ("appendtext", text), ("summary", "test"), ("token", await TokenAsync("csrf")));
        Assert.That(answer.RootElement.TryGetProperty("edit", out _), Is.True, answer.RootElement.ToString());
    }

    /// <summary>Changes a page as a person does who sees an edit conflict and starts again.</summary>
    public async Task ChangeAsync(string title, Func<string, string> change)
    {
        for (var saved = false; !saved;)
        {
            using var page = await PostAsync(("action", "query"), ("prop", "revisions"), ("rvprop", "ids|content"), ("rvslots", "main"), ("titles", title));
            var revision = page.RootElement.GetProperty("query").GetProperty("pages")[0].GetProperty("revisions")[0];
            var text = revision.GetProperty("slots").GetProperty("main").GetProperty("content").GetString()!;
            using var answer = await PostAsync(
                ("action", "edit"), ("title", title), ("text", change(text)), ("baserevid", $"{revision.GetProperty("revid").GetInt64()}"), ("summary", "test"), ("token", await TokenAsync("csrf")));
            saved = answer.RootElement.TryGetProperty("edit", out _);
            Assert.That(saved || answer.RootElement.GetProperty("error").GetProperty("code").GetString() == "editconflict", Is.True, answer.RootElement.ToString());
        }
    }

    /// <summary>All revisions of a page with their texts, oldest first.</summary>
    public async Task<IReadOnlyList<PageRevision>> RevisionsAsync(string title)
    {
        var revisions = new List<PageRevision>();
        for (var from = ""; from is not null;)
        {
            using var answer = await PostAsync(
                ("action", "query"), ("prop", "revisions"), ("rvprop", "ids|user|content"), ("rvslots", "main"), ("rvdir", "newer"), ("rvlimit", "50"), ("titles", title), ("rvcontinue", from));
            if (answer.RootElement.GetProperty("query").GetProperty("pages")[0].TryGetProperty("revisions", out var batch))
            {
                revisions.AddRange(batch.EnumerateArray().Select(revision => new PageRevision(
                    revision.GetProperty("revid").GetInt64(),
                    revision.GetProperty("user").GetString()!,
                    revision.GetProperty("slots").GetProperty("main").GetProperty("content").GetString()!)));
            }

            from = answer.RootElement.TryGetProperty("continue", out var next) ? next.GetProperty("rvcontinue").GetString() : null;
        }

        return revisions;
    }

    /// <summary>Replaces one piece of a page's text by another, as a person would in the editor.</summary>
    public async Task ReplaceAsync(string title, string old, string with)
    {
        var text = await ReadAsync(title);
        Assert.That(text, Does.Contain(old));
        await EditAsync(title, text.Replace(old, with, StringComparison.Ordinal));
    }

    private async Task<string> TokenAsync(string type)
    {
        using var answer = await PostAsync(("action", "query"), ("meta", "tokens"), ("type", type));
        return answer.RootElement.GetProperty("query").GetProperty("tokens").GetProperty(type + "token").GetString()!;
    }

    private async Task<JsonDocument> PostAsync(params (string Name, string Value)[] parameters)
    {
        using var form = new FormUrlEncodedContent(parameters
            .Append(("format", "json"))
            .Append(("formatversion", "2"))
            .Where(parameter => parameter.Item2.Length > 0 || parameter.Item1 is "text")
            .Select(parameter => KeyValuePair.Create(parameter.Item1, parameter.Item2)));
        using var answer = await http.PostAsync(api, form);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    }
}
