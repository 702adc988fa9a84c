using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Requests.Register;

/// <summary>The requests that a call asks for, as their threads tell them on the day of the run.</summary>
/// <param name="Requests">Those that are found, on pages or in archives.</param>
/// <param name="Counted">The same with those that count in the figures and have no row.</param>
/// <param name="Known">What the register held before, by the names.</param>
/// <param name="Pages">The discussion pages that were read.</param>
/// <param name="Archives">The archives that were read.</param>
/// <param name="Missing">The titles and patterns for which there is no page.</param>
/// <param name="Passed">What was read on the way and need not be watched.</param>
/// <param name="Remembered">What to keep in the register.</param>
internal sealed record GatheredRequests(
    IReadOnlyList<Request> Requests,
    IReadOnlyList<Request> Counted,
    IReadOnlyDictionary<string, RegisteredRequest> Known,
    IReadOnlyList<PageText> Pages,
    IReadOnlyList<PageText> Archives,
    IReadOnlyList<string> Missing,
    IReadOnlySet<string> Passed,
    IReadOnlyList<RegisteredRequest> Remembered);
