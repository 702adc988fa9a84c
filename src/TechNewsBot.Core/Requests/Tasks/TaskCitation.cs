namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>A place in a page that cites a task.</summary>
/// <param name="Name">The task: "T123456".</param>
/// <param name="At">Where the link, template or word begins.</param>
/// <param name="IsTracking">Whether a status template cites it.</param>
internal sealed record TaskCitation(string Name, int At, bool IsTracking);
