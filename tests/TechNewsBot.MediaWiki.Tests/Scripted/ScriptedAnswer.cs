namespace TechNewsBot.MediaWiki.Tests.Scripted;

/// <summary>What the scripted wiki sends back. JSON is written with single quotes, to be readable in a test.</summary>
internal sealed record ScriptedAnswer(string Body, int Status = 200)
{
    public string RetryAfter { get; init; } = "";

    public string Location { get; init; } = "";

    /// <summary>How the connection breaks.</summary>
    public ScriptedBreak Break { get; init; }

    public static ScriptedAnswer Json(string json) => new(json.Replace('\'', '"'));

    public static ScriptedAnswer Error(string code, string text = "The wiki's own words.") =>
        Json($$"""{'errors':[{'code':'{{code}}','text':'{{text.Replace("'", "’", StringComparison.Ordinal)}}','module':'main'}],'docref':'See api.php'}""");

    public static ScriptedAnswer Page(int status) => new("<!DOCTYPE html><html><title>Error</title></html>", status);
}
