using System.Text.Json.Serialization;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Core.Requests.Tasks;

namespace TechNewsBot.Core.Requests;

/// <summary>Something asked on a discussion page, with what became of it.</summary>
/// <param name="Page">The full title of the page.</param>
/// <param name="Title">The heading as a reader sees it.</param>
/// <param name="Anchor">The fragment that leads to the heading.</param>
/// <param name="Opened">The oldest comment.</param>
/// <param name="Newest">The newest comment, the same as <paramref name="Opened"/> when there is no other.</param>
/// <param name="Replies">How many comments there are besides the oldest.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Reasons">Why it has that status; never empty.</param>
public sealed record Request(string Page, string Title, string Anchor, Post Opened, Post Newest, int Replies, RequestStatus Status, IReadOnlyList<StatusReason> Reasons)
{
    /// <summary>Whether only plain words tell the status, and no mark that a human set.</summary>
    public bool IsSuggested { get; init; }

    /// <summary>When the mark or the words were written, or the task was closed, that settle it, in UTC; null for an open one, and where that cannot be known.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>When it left its page for an archive, in UTC; null while it stands there.</summary>
    public DateTimeOffset? ArchivedAt { get; init; }

    /// <summary>Whether a template in the thread or in its row brings it back among the open ones.</summary>
    public bool IsReopened { get; init; }

    /// <summary>What it is about.</summary>
    public RequestKind Kind { get; init; }

    /// <summary>Why it has that kind; empty for <see cref="RequestKind.Other"/>.</summary>
    public IReadOnlyList<KindReason> KindReasons { get; init; } = [];

    /// <summary>The oldest comment by someone else than the asker that is more than a “me too”; null when nobody answered.</summary>
    public Post? FirstAnswer { get; init; }

    /// <summary>The newest comment by someone else than the asker that is more than a “me too”; null when nobody answered.</summary>
    public Post? LastAnswer { get; init; }

    /// <summary>What DiscussionTools calls the thread; it stays when the heading is renamed and the thread archived.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether a template stands in the heading: what it shows, and so the anchor, only the wiki knows (<see cref="Register.HeadingAnchors"/>).</summary>
    public bool HasTemplateInHeading { get; init; }

    /// <summary>What may help with it.</summary>
    [JsonIgnore]
    public RequestHints Hints { get; init; } = RequestHints.None;

    /// <summary>The words of its discussion; null when it was not read from a page in this run.</summary>
    internal RequestThread? Thread { get; init; }

    /// <summary>Whether it was archived before anyone else than the asker wrote.</summary>
    public bool IsArchivedUnanswered => ArchivedAt is not null && Status == RequestStatus.Archived && FirstAnswer is null;

    /// <summary>Since when nothing is expected of anyone, if that is so: the newest comment or the closing of its task, or the day when it was archived for want of one.</summary>
    public DateTimeOffset EndedAt => Status == RequestStatus.Archived ? ArchivedAt ?? Newest.At : SettledAt > Newest.At ? SettledAt.Value : Newest.At;

    /// <summary>The newest comment of the asker, in UTC.</summary>
    public DateTimeOffset LastAsked { get; init; } = Opened.At;

    /// <summary>When a human set the mark that the status follows from, in UTC; the greatest value where the mark tells no time, null where no mark tells the status.</summary>
    public DateTimeOffset? MarkedAt { get; init; }

    /// <summary>The tasks that it cites, each once.</summary>
    public IReadOnlyList<CitedTask> Tasks { get; init; } = [];

    /// <summary>Whether nobody answered the asker since the last comment, before <paramref name="moment"/>, and nobody is known to be on it.</summary>
    public bool WaitsSince(DateTimeOffset moment) =>
        !Status.IsSettled() && Status != RequestStatus.InProgress && (Newest.By == Opened.By || LastAnswer is null || LastAnswer.At < LastAsked) && LastAsked < moment;

    /// <summary>The request as it looks on a day: an unsettled one is stale when its newest comment is older than <paramref name="patience"/> at the beginning of that day (UTC). One that was archived or brought back is not.</summary>
    /// <remarks>Whole days, so that a table does not change from one run to the next of the same day.</remarks>
    public Request On(DateOnly day, TimeSpan patience)
    {
        var quiet = Newest.At < RequestFigures.Start(day) - patience;
        return quiet && ArchivedAt is null && !IsReopened && !Status.IsSettled() && Status != RequestStatus.Stale
            ? this with { Status = RequestStatus.Stale, IsSuggested = false, Reasons = [.. Reasons, new StatusReason(StatusReasonKind.Quiet)] }
            : this;
    }
}
