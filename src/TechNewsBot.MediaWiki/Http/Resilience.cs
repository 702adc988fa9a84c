using System.Text.Json;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace TechNewsBot.MediaWiki;

/// <summary>
/// The pipeline that every request to one wiki goes through: repeated attempts around a circuit breaker. It stands around
/// the HTTP client and not in a handler inside it, because the client's own limit of 100 seconds would cut a pause short.
/// </summary>
internal static class Resilience
{
    /// <summary>A pipeline for one wiki.</summary>
    public static ResiliencePipeline<JsonElement> Pipeline(Patience patience, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<JsonElement> { TimeProvider = time };
        if (patience.Attempts > 1)
            builder.AddRetry(Retry(patience));
        return builder.AddCircuitBreaker(Breaker(patience)).Build();
    }

    private static RetryStrategyOptions<JsonElement> Retry(Patience patience) => new()
    {
        MaxRetryAttempts = patience.Attempts - 1,
        ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Exception is AttemptFailedException failed && patience.Allows(failed)),
        DelayGenerator = retry => ValueTask.FromResult<TimeSpan?>(
            Patience.Pause((AttemptFailedException)retry.Outcome.Exception!, retry.AttemptNumber, Random.Shared.NextDouble())),
    };

    // A busy wiki answers well: only one that does not answer is left alone.
    private static CircuitBreakerStrategyOptions<JsonElement> Breaker(Patience patience) => new()
    {
        FailureRatio = 1,
        MinimumThroughput = patience.FailuresBeforeBreak,
        SamplingDuration = patience.Break,
        BreakDuration = patience.Break,
        ShouldHandle = outcome => ValueTask.FromResult(
            outcome.Outcome.Exception is AttemptFailedException { Failure: AttemptFailure.Unreachable or AttemptFailure.Unreadable }),
    };
}
