namespace TechNewsBot.Core.Requests.Hints;

/// <summary>The words for where a hint comes from, as machines read them and message keys end.</summary>
public static class HintSources
{
    /// <summary>The word: <c>thread</c>, <c>page</c>, <c>central</c>, <c>resource</c>, <c>news</c> or <c>task</c>.</summary>
    public static string Word(this HintSource source) => source switch
    {
        HintSource.Thread => "thread",
        HintSource.Page => "page",
        HintSource.Central => "central",
        HintSource.Resource => "resource",
        HintSource.News => "news",
        _ => "task",
    };
}
