namespace TechNewsBot.Core.Requests.Hints;

/// <summary>Requests with what may help with them.</summary>
/// <param name="Requests">The requests, in the order in which they were given.</param>
/// <param name="Missing">The pages of resources that do not exist.</param>
/// <param name="Remember">Remembers what people dismissed since the last run.</param>
internal sealed record RequestsWithHints(IReadOnlyList<Request> Requests, IReadOnlyList<string> Missing, Func<CancellationToken, Task> Remember);
