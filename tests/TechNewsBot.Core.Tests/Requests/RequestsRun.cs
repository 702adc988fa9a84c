using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Tests.Requests;

/// <summary>A run of <c>job=requests</c>.</summary>
/// <param name="Job">What the job wants.</param>
/// <param name="Region">The output after its edit.</param>
internal sealed record RequestsRun(JobResult Job, string Region);
