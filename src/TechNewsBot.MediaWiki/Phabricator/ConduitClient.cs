using System.Net;
using System.Text.Json;
using Polly;
using TechNewsBot.Core.Requests.Tasks;

namespace TechNewsBot.MediaWiki;

/// <summary>
/// The way to Phabricator's API (Conduit, https://www.mediawiki.org/wiki/Phabricator/Help#API). It goes through the pipeline of the wikis' clients with less
/// patience: titles of tasks are worth no wait, and the next sweep asks again.
/// </summary>
internal sealed class ConduitClient : IDisposable
{
    private readonly PhabricatorSettings phabricator;
    private readonly TimeProvider time;
    private readonly Patience patience;
    private readonly HttpClient http;
    private readonly ResiliencePipeline<JsonElement> pipeline;

    /// <summary>A client for one Phabricator.</summary>
    public ConduitClient(PhabricatorSettings phabricator, ClientSettings client, Patience patience, TimeProvider time)
    {
        this.phabricator = phabricator;
        this.time = time;
        this.patience = patience;
        // A POST that is redirected would become a GET, with the token in its address.
        var sockets = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        http = new HttpClient(new ClientHeaders(sockets, client, token: "")) { Timeout = patience.Answer };
        pipeline = Resilience.Pipeline(patience, time);
    }

    /// <summary>Calls a method and gives its result.</summary>
    /// <exception cref="TaskTrackerException">There is none; the message says what to do.</exception>
    public async Task<JsonElement> CallAsync(string method, IEnumerable<(string Name, string Value)> parameters, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(async token => await AttemptAsync(method, parameters, token), cancellationToken);
        }
        catch (ConduitException error)
        {
            throw new TaskTrackerException($"{phabricator}: {error.Message}", error);
        }
        catch (AttemptFailedException failed)
        {
            throw new TaskTrackerException($"{phabricator}: {failed.Message}. Tasks keep what was known of them; look whether it is up", failed) { RetryAfter = failed.RetryAfter ?? TimeSpan.Zero };
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private async Task<JsonElement> AttemptAsync(string method, IEnumerable<(string Name, string Value)> parameters, CancellationToken cancellationToken)
    {
        var fields = parameters.Append(("api.token", phabricator.Token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var content = new FormUrlEncodedContent(fields);
        try
        {
            using var response = await http.PostAsync(new Uri(phabricator.Address, $"api/{method}"), content, cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return ConduitAnswer.Read(phabricator, response.StatusCode, RetryAfterHeader.Of(response, time), body);
        }
        catch (HttpRequestException failed)
        {
            throw new AttemptFailedException(AttemptFailure.Unreachable, Meanings.Of(Answers.NoConnection), $"no connection, or it broke ({failed.Message})", failed);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new AttemptFailedException(AttemptFailure.Unreachable, Meanings.Of(Answers.NoAnswerInTime), $"no answer within {patience.Answer.TotalSeconds:0.#} seconds", late);
        }
    }
}
