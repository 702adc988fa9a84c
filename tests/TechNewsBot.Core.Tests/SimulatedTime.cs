namespace TechNewsBot.Core.Tests;

/// <summary>A clock that moves only when it is moved, and rings its timers on the way, in their order.</summary>
internal sealed class SimulatedTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly SortedSet<Timer> timers = new(Comparer<Timer>.Create((one, other) => (one.Due, one.Number).CompareTo((other.Due, other.Number))));
    private DateTimeOffset now = Moments.Now;
    private int lastNumber;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>When the next timer rings; null when none is set.</summary>
    public DateTimeOffset? NextTimer
    {
        get
        {
            lock (gate)
                return timers.Min?.Due;
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public void Advance(TimeSpan time) => AdvanceTo(GetUtcNow() + time);

    public void AdvanceTo(DateTimeOffset moment)
    {
        while (Next(moment) is { } timer)
            timer.Ring();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state, Interlocked.Increment(ref lastNumber));
        timer.Change(dueTime, period);
        return timer;
    }

    private Timer? Next(DateTimeOffset moment)
    {
        lock (gate)
        {
            if (timers.Min is not { } timer || timer.Due > moment)
            {
                now = moment > now ? moment : now;
                return null;
            }

            timers.Remove(timer);
            now = timer.Due > now ? timer.Due : now;
            return timer;
        }
    }

    private sealed class Timer(SimulatedTime time, TimerCallback callback, object? state, int number) : ITimer
    {
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset Due { get; private set; }

        public int Number => number;

        public void Ring()
        {
            if (period > TimeSpan.Zero)
                Change(period, period);
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
            {
                time.timers.Remove(this);
                this.period = period;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = time.now + dueTime;
                    time.timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
