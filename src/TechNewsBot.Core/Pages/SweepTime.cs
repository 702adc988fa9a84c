namespace TechNewsBot.Core.Pages;

/// <summary>The time that one sweep may take. When it is over, the page that is being worked on is cut off and no other is begun.</summary>
internal sealed class SweepTime : IDisposable
{
    private readonly TimeSpan longest;
    private readonly TimeProvider time;
    private readonly CancellationTokenSource limit;
    private readonly CancellationTokenSource either;
    private string current = "";
    private DateTimeOffset begun;
    private (string Title, TimeSpan Took) slowest = ("", TimeSpan.Zero);
    private int left;

    /// <summary>The time begins.</summary>
    /// <param name="longest">How long it is; may be infinite.</param>
    /// <param name="time">Measures it.</param>
    /// <param name="cancellationToken">Ends the sweep before.</param>
    public SweepTime(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        this.longest = longest;
        this.time = time;
        limit = new CancellationTokenSource(longest, time);
        either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
    }

    /// <summary>Cuts off the work on a page, when the time is over or the sweep is ended. What is kept of a page that was written is not cut off by it.</summary>
    public CancellationToken Token => either.Token;

    /// <summary>Whether the time is over.</summary>
    public bool IsOver => limit.IsCancellationRequested;

    /// <summary>What the operator is told of pages that were left.</summary>
    public IEnumerable<PageProblem> Problems => left == 0
        ? []
        : [new PageProblem(slowest.Title, $"{left} more {(left == 1 ? "page waits" : "pages wait")} for the next sweep, because the time of {longest:c} for one sweep was over; this page took the most of it, {slowest.Took:hh\\:mm\\:ss}", IsFailure: true)];

    /// <summary>The sweep comes to a page.</summary>
    /// <returns>Whether there is time for it; if not, it counts as left.</returns>
    public bool Begins(string title)
    {
        var now = time.GetUtcNow();
        if (current.Length > 0 && now - begun >= slowest.Took)
            slowest = (current, now - begun);
        (current, begun) = (IsOver ? "" : title, now);
        left += IsOver ? 1 : 0;
        return current.Length > 0;
    }

    /// <summary>Why a page failed, in the operator's words.</summary>
    public string Reason(Exception failure) => IsOver && failure is OperationCanceledException
        ? $"was not done to the end in the time of {longest:c} for one sweep; it is tried again after the other pages"
        : failure.Message;

    /// <inheritdoc/>
    public void Dispose()
    {
        either.Dispose();
        limit.Dispose();
    }
}
