using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Pages;

/// <summary>One page's wish for one job, with all that the job needs to fulfil it.</summary>
/// <param name="Page">The page that carries the template.</param>
/// <param name="Call">The template's call and its region.</param>
/// <param name="Parameters">The parameters, read and found right.</param>
/// <param name="Wiki">The wiki; reads through it are watched.</param>
/// <param name="Messages">The bot's texts in the page's language.</param>
/// <param name="Now">The moment of the run, in UTC.</param>
public sealed record JobRun(PageText Page, JobCall Call, ParameterValues Parameters, IWiki Wiki, Messages Messages, DateTimeOffset Now)
{
    /// <summary>The keys of the sections that the bot remembers to have added to this page, whether or not they still stand there.</summary>
    public IReadOnlySet<string> Posted { get; init; } = new HashSet<string>();
}
