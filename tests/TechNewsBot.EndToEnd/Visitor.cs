using System.Text.Json;

namespace TechNewsBot.EndToEnd;

/// <summary>A person with an account on a wiki of the farm: reads, edits and looks at pages as people do, through a session of their own.</summary>
internal sealed class Visitor(Uri api) : IDisposable
{
    private readonly HttpClient http = new();

    public void Dispose() => http.Dispose();

    public async Task LogInAsync(string user, string password)
    {
        var token = await TokenAsync("login");
        using var answer = await PostAsync(("action", "login"), ("lgname", user), ("lgpassword", password), ("lgtoken", token));
        Assert.That(answer.RootElement.GetProperty("login").GetProperty("result").GetString(), Is.EqualTo("Success"));
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
            .Select(parameter => KeyValuePair.Create(parameter.Item1, parameter.Item2)));
        using var answer = await http.PostAsync(api, form);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    }
}
