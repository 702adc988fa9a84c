using System.CommandLine;
using TechNewsBot.Core.Pages;

namespace TechNewsBot.Commands;

/// <summary>The argument <c>JOB</c>: <c>pull</c>, the name of a job on a page, or <c>all</c>.</summary>
internal static class JobArgument
{
    /// <summary>Fetching Tech News from the central wiki, without a page.</summary>
    public const string Pull = "pull";

    /// <summary>Everything.</summary>
    public const string All = "all";

    /// <summary>The argument.</summary>
    public static Argument<string> New(string description) => new("JOB") { Description = description };

    /// <summary>The job of this name as it is spelt.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="jobs">The jobs on a page.</param>
    /// <param name="others">Other words that are allowed here.</param>
    /// <exception cref="UsageException">There is no such job.</exception>
    public static string Choose(string name, IEnumerable<IPageJob> jobs, params IReadOnlyList<string> others)
    {
        var names = jobs.Select(job => job.Name).Concat(others).ToList();
        return names.Find(job => string.Equals(job, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"There is no job “{name}” here; there are: {string.Join(", ", names)}.");
    }
}
