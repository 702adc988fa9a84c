namespace TechNewsBot.Core.Requests;

/// <summary>What a status template means.</summary>
/// <param name="Kind">How it acts.</param>
/// <param name="Status">The status it gives.</param>
public sealed record StatusMark(StatusMarkKind Kind, RequestStatus Status)
{
    private static readonly Dictionary<string, StatusMark> Special = new(StringComparer.Ordinal)
    {
        ["resolved"] = new(StatusMarkKind.Final, RequestStatus.Done),
        ["box-start"] = new(StatusMarkKind.BoxStart, RequestStatus.Done),
        ["box-end"] = new(StatusMarkKind.BoxEnd, RequestStatus.Done),
    };

    /// <summary>The mark that a key of the configuration names: a status, <c>resolved</c>, <c>box-start</c> or <c>box-end</c>; false for any other text.</summary>
    public static bool TryRead(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out StatusMark? mark)
    {
        if (!Special.TryGetValue(key, out mark) && RequestStatuses.TryRead(key, out var status))
            mark = new StatusMark(StatusMarkKind.Plain, status);
        return mark is not null;
    }
}
