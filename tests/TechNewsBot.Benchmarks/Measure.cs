using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TechNewsBot.Benchmarks;

/// <summary>Time and memory of one call after warm-up.</summary>
/// <param name="Milliseconds">The median over the repetitions.</param>
/// <param name="Bytes">What one call allocated.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Measure(double Milliseconds, long Bytes)
{
    public static Measure Of(Action call, int warmUps, int repetitions)
    {
        for (var i = 0; i < warmUps; i++)
            call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        call();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var times = new double[repetitions];
        for (var i = 0; i < repetitions; i++)
        {
            var start = Stopwatch.GetTimestamp();
            call();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Array.Sort(times);
        return new Measure(times[repetitions / 2], bytes);
    }
}
