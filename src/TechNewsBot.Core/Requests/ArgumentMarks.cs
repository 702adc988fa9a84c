namespace TechNewsBot.Core.Requests;

/// <summary>Templates whose unnamed argument tells the status: <c>{{BOTREQ|done}}</c>.</summary>
/// <param name="Templates">Their names, without the namespace.</param>
/// <param name="Values">The status that each value gives.</param>
/// <param name="Otherwise">The status when no argument tells one; null for none.</param>
internal sealed record ArgumentMarks(IReadOnlySet<string> Templates, IReadOnlyDictionary<string, RequestStatus> Values, RequestStatus? Otherwise);
