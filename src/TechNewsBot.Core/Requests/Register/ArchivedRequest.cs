namespace TechNewsBot.Core.Requests.Register;

/// <summary>How a request looks that was moved into an archive.</summary>
internal static class ArchivedRequest
{
    /// <summary>A settled one stays as it is, and so does one that the reopening template brought back. Of any other in an archive nothing is expected any more.</summary>
    /// <param name="request">A request as its thread and its tasks tell it, wherever it is.</param>
    public static Request Of(Request request) => request.ArchivedAt is null || request.IsReopened || request.Status.IsSettled()
        ? request
        : request with
        {
            Status = RequestStatus.Archived,
            IsSuggested = false,
            Reasons = [.. request.Reasons, new StatusReason(StatusReasonKind.Archived)],
        };
}
