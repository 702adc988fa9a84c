namespace TechNewsBot.Core.Requests.Register;

/// <summary>How a request looks that was moved into an archive.</summary>
internal static class ArchivedRequest
{
    /// <summary>A settled one stays as it is, and so does one that the reopening template in its thread brought back. Of any other nothing is expected any more.</summary>
    /// <param name="request">The request as its thread in the archive tells it.</param>
    /// <param name="at">When it left its page, in UTC.</param>
    public static Request Of(Request request, DateTimeOffset at) => request.IsReopened || request.Status.IsSettled()
        ? request with { ArchivedAt = at }
        : request with
        {
            ArchivedAt = at,
            Status = RequestStatus.Archived,
            IsSuggested = false,
            Reasons = [.. request.Reasons, new StatusReason(StatusReasonKind.Archived)],
        };
}
