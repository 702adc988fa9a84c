namespace TechNewsBot.MediaWiki.Tests.Errors;

/// <summary>The table of answers as docs/reliability.md shows it: rows that ask for the same are one.</summary>
internal static class AnswerTable
{
    /// <summary>The table in Markdown.</summary>
    public static string Markdown() => string.Join('\n', Lines());

    private static IEnumerable<string> Lines()
    {
        yield return "| the wiki answers | the bot | advice to the operator |";
        yield return "|---|---|---|";
        foreach (var rows in Meanings.All.GroupBy(row => (row.Meaning, row.MayHaveBeenDone, row.Advice)))
            yield return $"| {string.Join(", ", rows.Select(row => $"`{row.Answer}`"))} | {Words(rows.Key.Meaning)}{(rows.Key.MayHaveBeenDone ? "; an edit may be saved all the same, so the page is read first" : "")} | {rows.Key.Advice} |";
    }

    private static string Words(Meaning meaning) => meaning switch
    {
        Meaning.GoOn => "goes on",
        Meaning.NotNeeded => "makes no edit: none is needed",
        Meaning.ReadAgain => "reads the page again, decides again, saves again",
        Meaning.Wait => "waits and asks again",
        Meaning.LogInAgain => "logs in or fetches a new token, once, and asks again",
        Meaning.LeavePage => "leaves this page until it changes",
        Meaning.LeaveWiki => "leaves this wiki for now",
        _ => "stops on this wiki until a person acts",
    };
}
