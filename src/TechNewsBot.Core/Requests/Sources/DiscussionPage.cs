using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Requests.Sources;

/// <summary>A discussion page with what was asked on it.</summary>
/// <param name="Page">The page as it was read.</param>
/// <param name="Requests">Its requests, in page order.</param>
internal sealed record DiscussionPage(PageText Page, IReadOnlyList<Request> Requests)
{
    /// <summary>Whether something is still expected of someone.</summary>
    public bool HoldsOpen => Requests.Any(request => !request.Status.IsSettled());
}
