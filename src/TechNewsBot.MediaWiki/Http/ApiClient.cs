using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Polly;
using TechNewsBot.Core.Wikis;
using WikiClientLibrary.Client;

namespace TechNewsBot.MediaWiki;

/// <summary>
/// The way to one wiki's API. One request at a time, repeated when that may help; a pause that the wiki asks for holds
/// every request to it. WikiClientLibrary carries the requests; its site object is not used, because it asks the wiki
/// things that nobody needs each time it is made.
/// </summary>
internal sealed class ApiClient : IDisposable
{
    private readonly WikiSettings wiki;
    private readonly WikiClient transport;
    private readonly SemaphoreSlim turn = new(1);
    private readonly SemaphoreSlim overall;
    private readonly ResiliencePipeline<JsonElement> pipeline;
    private readonly ApiAnswerParser parser;
    private readonly Patience patience;
    private readonly WikiGate gate;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private Wish asked = new("", DateTimeOffset.MinValue);

    /// <summary>A client for one wiki.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="client">Who asks.</param>
    /// <param name="overall">Limits the requests to all wikis together.</param>
    /// <param name="patience">How long and how often it tries.</param>
    /// <param name="gate">Whether the wiki may be asked.</param>
    /// <param name="time">For every pause.</param>
    /// <param name="logger">Gets one line a request, at Debug.</param>
    public ApiClient(WikiSettings wiki, ClientSettings client, SemaphoreSlim overall, Patience patience, WikiGate gate, TimeProvider time, ILogger logger)
    {
        this.wiki = wiki;
        this.overall = overall;
        this.patience = patience;
        this.gate = gate;
        this.time = time;
        this.logger = logger;
        transport = new WikiClient(new ClientHeaders(wiki.Transport ?? Sockets(), client, wiki.OAuthToken)) { MaxRetries = 0, Timeout = patience.Answer };
        pipeline = Resilience.Pipeline(patience, time);
        parser = new ApiAnswerParser(wiki, time);
    }

    /// <summary>Sends a request and gives the answer's JSON object, which holds no error.</summary>
    /// <exception cref="WikiException">There is no such answer, or none yet.</exception>
    public async Task<JsonElement> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (!request.IsProbe)
                gate.Enter();
            return await AskAsync(request, cancellationToken);
        }
        // Whoever waits may be stopped, but the wiki is not asked before its time for that, nor after a restart.
        catch (OperationCanceledException) when (asked.Until > time.GetUtcNow())
        {
            await gate.LeaveAsync(HoldReach.Everything, asked.Reason, asked.Until - time.GetUtcNow(), CancellationToken.None);
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        transport.Dispose();
        turn.Dispose();
    }

    private static SocketsHttpHandler Sockets() => new()
    {
        AutomaticDecompression = DecompressionMethods.All,
        CookieContainer = new CookieContainer(),
        // A POST that is redirected would become a GET.
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    private async Task<JsonElement> AskAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return request.IsProbe || gate.IsProbing
                ? await AttemptAsync(request, cancellationToken)
                : await pipeline.ExecuteAsync(async token => await AttemptAsync(request, token), cancellationToken);
        }
        catch (AttemptFailedException failed)
        {
            throw await GiveUpAsync(request, failed, cancellationToken);
        }
        catch (ApiException error) when (request.Page.Length > 0)
        {
            throw new ApiException(wiki.Id, request.Page, error.Error);
        }
        // The address is wrong; the next run looks once.
        catch (Exception failure) when (failure is UnreadableAnswerException or WikiUnreachableException && !request.IsProbe)
        {
            await gate.LeaveAsync(HoldReach.Everything, ((WikiException)failure).Problem, rest: null, cancellationToken);
            throw;
        }
    }

    private async Task<JsonElement> AttemptAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using var place = await RequestPlace.TakeAsync(overall, patience.Place, patience.Clock, cancellationToken);
        try
        {
            var answer = await transport.InvokeAsync(wiki.Api.AbsoluteUri, Whole(request).ToMessage(), parser, cancellationToken);
            logger.LogDebug("{Wiki}: {Action} answered", wiki.Id, request["action"]);
            await gate.AnsweredAsync(cancellationToken);
            return answer;
        }
        catch (ApiException)
        {
            await gate.AnsweredAsync(cancellationToken);
            throw;
        }
        catch (Exception exception) when (Failure(exception, cancellationToken) is { } failed)
        {
            logger.LogDebug("{Wiki}: {Action} failed, {Reason}", wiki.Id, request["action"], failed.Message);
            asked = new Wish(failed.Message, time.GetUtcNow() + (failed.RetryAfter ?? TimeSpan.Zero));
            throw request.NeedsToken || (request.IsWrite && failed.Means.MayHaveBeenDone) ? NotRepeatable(failed) : failed;
        }
    }

    private static ApiRequest Whole(ApiRequest request) =>
        new ApiRequest(("format", "json"), ("formatversion", "2"), ("errorformat", "plaintext"), ("errorlang", "en"), ("maxlag", "5"))
        {
            IsWrite = request.IsWrite,
        }.With(request.Parameters);

    private AttemptFailedException? Failure(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        AttemptFailedException failed => failed,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError } unsent =>
            Unreachable(Answers.NoConnection, $"no connection to {wiki.Api.Authority} ({unsent.Message})", unsent),
        HttpRequestException cut => Unreachable(Answers.BrokenConnection, $"the connection to {wiki.Api.Authority} broke ({cut.Message})", cut),
        TimeoutException or OperationCanceledException when !cancellationToken.IsCancellationRequested =>
            Unreachable(Answers.NoAnswerInTime, $"no answer within {patience.Answer.TotalSeconds:0.#} seconds", exception),
        _ => null,
    };

    private static AttemptFailedException Unreachable(string answer, string message, Exception cause) =>
        new(AttemptFailure.Unreachable, Meanings.Of(answer), message, cause);

    private static AttemptFailedException NotRepeatable(AttemptFailedException failed) =>
        new(failed.Failure, failed.Means, failed.Message, failed) { RetryAfter = failed.RetryAfter, IsRepeatable = false };

    private async Task<WikiException> GiveUpAsync(ApiRequest request, AttemptFailedException failed, CancellationToken cancellationToken)
    {
        var named = Named(failed);
        if (request.IsProbe)
        {
            if (failed.RetryAfter is not null)
                await gate.LeaveAsync(HoldReach.Everything, named.Problem, patience.Rest(failed), cancellationToken);
            return named;
        }

        // Before an edit is sent again its page is read, and the stop page with it; that shows too whether the wiki is there.
        if (request.NeedsToken && !(failed.RetryAfter > patience.LongestPause))
        {
            await Task.Delay(Patience.Pause(failed, request.Attempt, Random.Shared.NextDouble()), time, cancellationToken);
            return named;
        }

        var held = await gate.LeaveAsync(HoldReach.Everything, named.Problem, failed.RetryAfter is null ? null : patience.Rest(failed), cancellationToken);
        return failed.Failure == AttemptFailure.Busy ? new WikiBusyException(wiki.Id, held.Problem, failed) : named;
    }

    private WikiException Named(AttemptFailedException failed) => failed.Failure switch
    {
        AttemptFailure.Busy => new WikiBusyException(wiki.Id, failed.Message, failed),
        AttemptFailure.Unreadable => new UnreadableAnswerException(wiki.Id, $"{failed.Message}. Look whether {wiki.Api} is the address of an api.php", failed),
        _ => new WikiUnreachableException(wiki.Id, $"{failed.Message}. Look whether the wiki is up and whether {wiki.Api} is its API", failed),
    };

    /// <param name="Reason">What the wiki answered last that was no answer.</param>
    /// <param name="Until">Until when it asked for patience; that moment where it asked for none.</param>
    private sealed record Wish(string Reason, DateTimeOffset Until);
}
