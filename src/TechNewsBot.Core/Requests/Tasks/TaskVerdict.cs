namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>What the tasks that a request cites say of its status.</summary>
internal static class TaskVerdict
{
    /// <summary>
    /// The request with what is known of its tasks. While one of them is open, someone is on it; when all are closed, the one that was closed last decides,
    /// as if somebody had marked it that day: a newer mark, or a newer word of the asker, beats it. What a human marked as settled gives way only to a task
    /// that a template ties to the request. Unknown tasks say nothing.
    /// </summary>
    public static Request Apply(Request request)
    {
        var known = request.Tasks.Where(task => task.Known is not null).ToList();
        if (known.Count == 0)
            return request;
        var isSettled = request.MarkedAt is not null && request.Status.IsSettled();
        return known.Find(task => !task.Known!.State.IsClosed()) is { } open
            ? WhileOpen(request, open)
            : known.Where(task => task.Known!.ClosedAt is not null && (task.IsTracking || !isSettled)).MaxBy(task => task.Known!.ClosedAt) is { } last ? WhenClosed(request, last) : request;
    }

    // Somebody's mark or word that tells more stands: only the order of comments, and the time since the last one, tell less.
    private static Request WhileOpen(Request request, CitedTask task)
    {
        var isCited = request.Status == RequestStatus.InProgress && request.Reasons.Any(reason => reason.Kind == StatusReasonKind.Task);
        var isByOrder = request is { MarkedAt: null, Status: RequestStatus.New or RequestStatus.Open or RequestStatus.Answered };
        var isQuiet = request.Status == RequestStatus.Stale && (request.MarkedAt is null || task.IsTracking);
        return isCited || isByOrder || isQuiet
            ? With(request, RequestStatus.InProgress, task, new StatusReason(StatusReasonKind.OpenTask, task.Name))
            : request;
    }

    private static Request WhenClosed(Request request, CitedTask task)
    {
        var known = task.Known!;
        var closedAt = known.ClosedAt!.Value;
        // An answer with a task that was closed long ago counts from the day of the answer; a question about one says that it did not help.
        var decidedAt = task.By.By == request.Opened.By || task.By.At < closedAt ? closedAt : task.By.At;
        if (request.MarkedAt >= decidedAt || request.LastAsked > decidedAt)
            return request;
        var status = known.State switch
        {
            TaskState.Resolved => RequestStatus.Done,
            TaskState.Duplicate => RequestStatus.Moved,
            _ => RequestStatus.Declined,
        };
        if (request.MarkedAt is not null && request.Status == status)
            return request;
        var reason = known.State == TaskState.Duplicate && known.MergedInto.Length > 0
            ? new StatusReason(StatusReasonKind.MergedTask, $"{task.Name} → {known.MergedInto}")
            : new StatusReason(StatusReasonKind.ClosedTask, task.Name) { At = closedAt };
        return With(request, status, task, reason) with { SettledAt = closedAt };
    }

    // A text may only speak of a task; a template says that the request is tracked there.
    private static Request With(Request request, RequestStatus status, CitedTask task, StatusReason reason) =>
        request with { Status = status, IsSuggested = !task.IsTracking, Reasons = [reason] };
}
