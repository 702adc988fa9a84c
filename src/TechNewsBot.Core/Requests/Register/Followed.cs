namespace TechNewsBot.Core.Requests.Register;

/// <summary>Requests with what became of those that left their pages.</summary>
/// <param name="Requests">Those that are found, on their pages or in archives.</param>
/// <param name="Removed">Those that were answered and then taken away without an archive: they count in the figures, and have no row.</param>
/// <param name="Remembered">What to keep in the register.</param>
/// <param name="Passed">What was looked at on the way and need not be watched.</param>
internal sealed record Followed(
    IReadOnlyList<Request> Requests,
    IReadOnlyList<Request> Removed,
    IReadOnlyList<RegisteredRequest> Remembered,
    IReadOnlySet<string> Passed);
