using System.Text.Json;
using Polly;
using Polly.Retry;

namespace TechNewsBot.MediaWiki;

/// <summary>
/// Repeats the attempts at a request. It stands around the HTTP client and not in a handler inside it, because the client's
/// own limit of 100 seconds would cut a pause short. The circuit breaker is <see cref="WikiGate"/>, which a restart does not reset.
/// </summary>
internal static class Resilience
{
    /// <summary>A pipeline for one wiki.</summary>
    public static ResiliencePipeline<JsonElement> Pipeline(Patience patience, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<JsonElement> { TimeProvider = time };
        return patience.Attempts > 1 ? builder.AddRetry(Retry(patience)).Build() : builder.Build();
    }

    private static RetryStrategyOptions<JsonElement> Retry(Patience patience) => new()
    {
        MaxRetryAttempts = patience.Attempts - 1,
        ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Exception is AttemptFailedException failed && patience.Allows(failed)),
        DelayGenerator = retry => ValueTask.FromResult<TimeSpan?>(
            Patience.Pause((AttemptFailedException)retry.Outcome.Exception!, retry.AttemptNumber, Random.Shared.NextDouble())),
    };
}
