using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
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
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private DateTimeOffset notBefore = DateTimeOffset.MinValue;
    private string lastFailure = "";

    /// <summary>A client for one wiki.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="client">Who asks.</param>
    /// <param name="overall">Limits the requests to all wikis together.</param>
    /// <param name="patience">How long and how often it tries.</param>
    /// <param name="time">For every pause.</param>
    /// <param name="logger">Gets one line a request, at Debug.</param>
    public ApiClient(WikiSettings wiki, ClientSettings client, SemaphoreSlim overall, Patience patience, TimeProvider time, ILogger logger)
    {
        this.wiki = wiki;
        this.overall = overall;
        this.patience = patience;
        this.time = time;
        this.logger = logger;
        var sockets = new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.All,
            CookieContainer = new CookieContainer(),
            // A POST that is redirected would become a GET.
            AllowAutoRedirect = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        transport = new WikiClient(new ClientHeaders(sockets, client, wiki.OAuthToken)) { MaxRetries = 0, Timeout = patience.Answer };
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
            if (time.GetUtcNow() < notBefore)
                throw Busy(lastFailure);
            return await pipeline.ExecuteAsync(async token => await AttemptAsync(request, token), cancellationToken);
        }
        catch (AttemptFailedException failed)
        {
            throw Named(failed);
        }
        catch (BrokenCircuitException broken)
        {
            throw new WikiUnreachableException(wiki.Id, $"{lastFailure}, and so it is left alone for {patience.Break.TotalMinutes:0.#} minutes. Look whether the wiki is up", broken);
        }
        catch (ApiException error) when (request.Page.Length > 0)
        {
            throw new ApiException(wiki.Id, request.Page, error.Error);
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

    private async Task<JsonElement> AttemptAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        await overall.WaitAsync(cancellationToken);
        try
        {
            var answer = await transport.InvokeAsync(wiki.Api.AbsoluteUri, Whole(request).ToMessage(), parser, cancellationToken);
            logger.LogDebug("{Wiki}: {Action} answered", wiki.Id, request["action"]);
            return answer;
        }
        catch (Exception exception) when (Failure(exception, cancellationToken) is { } failed)
        {
            lastFailure = failed.Message;
            logger.LogDebug("{Wiki}: {Action} failed, {Reason}", wiki.Id, request["action"], failed.Message);
            throw request.IsWrite && failed.MayHaveBeenDone ? NotRepeatable(failed) : failed;
        }
        finally
        {
            overall.Release();
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
            new AttemptFailedException(AttemptFailure.Unreachable, $"no connection to {wiki.Api.Authority} ({unsent.Message})", unsent),
        HttpRequestException cut =>
            new AttemptFailedException(AttemptFailure.Unreachable, $"the connection to {wiki.Api.Authority} broke ({cut.Message})", cut) { MayHaveBeenDone = true },
        TimeoutException or OperationCanceledException when !cancellationToken.IsCancellationRequested =>
            new AttemptFailedException(AttemptFailure.Unreachable, $"no answer within {patience.Answer.TotalSeconds:0.#} seconds", exception) { MayHaveBeenDone = true },
        _ => null,
    };

    private static AttemptFailedException NotRepeatable(AttemptFailedException failed) =>
        new(failed.Failure, failed.Message, failed) { RetryAfter = failed.RetryAfter, MayHaveBeenDone = true, IsRepeatable = false };

    private WikiException Named(AttemptFailedException failed)
    {
        if (failed.Failure == AttemptFailure.Unreachable)
            return new WikiUnreachableException(wiki.Id, $"{failed.Message}. Look whether the wiki is up and whether {wiki.Api} is its API", failed);
        if (failed.Failure == AttemptFailure.Unreadable)
            return new UnreadableAnswerException(wiki.Id, $"{failed.Message}. Look whether {wiki.Api} is the address of an api.php", failed);
        if (failed.RetryAfter > patience.LongestPause)
            notBefore = time.GetUtcNow() + failed.RetryAfter.Value;
        return Busy(failed.Message);
    }

    private WikiBusyException Busy(string reason) => new(
        wiki.Id,
        notBefore > time.GetUtcNow() ? $"{reason}. It is left alone until {notBefore:yyyy-MM-dd HH:mm} UTC, as it asks" : $"{reason}. The next run tries again");
}
