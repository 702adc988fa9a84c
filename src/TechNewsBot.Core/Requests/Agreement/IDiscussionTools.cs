using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Requests.Agreement;

/// <summary>The DiscussionTools extension of a wiki: the other reader of its talk pages.</summary>
public interface IDiscussionTools
{
    /// <summary>The comments that it finds in the revision that was read, in the order of the page; those that other pages hold are left out. Null when the wiki does not tell.</summary>
    Task<IReadOnlyList<ReportedComment>?> CommentsAsync(PageText page, CancellationToken cancellationToken);
}
