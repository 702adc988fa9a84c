namespace TechNewsBot.Core.Pages;

/// <summary>One kind of work that a page asks for with <c>{{TechNewsBot|job=NAME}}</c>: read the parameters, gather, render.</summary>
public interface IPageJob
{
    /// <summary>The value of <c>job=</c> that asks for it.</summary>
    string Name { get; }

    /// <summary>What the template's other parameters may be. Mistakes are shown on the page before the job is asked.</summary>
    IReadOnlyList<ParameterRule> Rules { get; }

    /// <summary>Gathers what the page asks for and renders it. What it reads through <see cref="JobRun.Wiki"/> is watched: the job runs again when that changes.</summary>
    Task<JobResult> RunAsync(JobRun run, CancellationToken cancellationToken);
}
