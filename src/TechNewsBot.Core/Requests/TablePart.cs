namespace TechNewsBot.Core.Requests;

/// <summary>Rows under a caption of their own.</summary>
/// <param name="Name">Which part it is, for row templates: <c>waiting</c>, <c>requests</c> or <c>archived</c>.</param>
/// <param name="Caption">What stands above it, in the wiki's language.</param>
/// <param name="Requests">The rows, in order; none leaves the part out.</param>
public sealed record TablePart(string Name, string Caption, IReadOnlyList<Request> Requests);
