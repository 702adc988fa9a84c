using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TechNewsBot.MediaWiki;

/// <summary>Queries in batches, to the end of what the wiki continues (https://www.mediawiki.org/wiki/API:Continue).</summary>
internal sealed class PageReading(string wiki, WikiSession session)
{
    private const char Separator = '|';

    /// <summary>Every answer to a query, one after the other.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public async IAsyncEnumerable<JsonElement> AnswersAsync(ApiRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var next = request;
        var before = "";
        while (true)
        {
            var answer = await session.SendAsync(next, cancellationToken);
            yield return answer;
            var more = answer.Field("continue");
            if (more.ValueKind != JsonValueKind.Object)
                yield break;
            if (more.GetRawText() == before)
                throw new UnreadableAnswerException(wiki, "the API continues a query without end. Tell the operators of the wiki");
            before = more.GetRawText();
            next = request.With([.. more.EnumerateObject().Select(field => (field.Name, (string?)field.Value.ToString()))]);
        }
    }

    /// <summary>The pages of these titles, as few at a time as the wiki wants.</summary>
    /// <param name="titles">Full titles; those that cannot be asked for are left out.</param>
    /// <param name="request">What to ask about each page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public Task<PageBatch> PagesAsync(IEnumerable<string> titles, ApiRequest request, CancellationToken cancellationToken) =>
        PagesAsync(titles, request, besides: null, cancellationToken);

    /// <summary>The same, with something else asked in the first request.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public async Task<PageBatch> PagesAsync(IEnumerable<string> titles, ApiRequest request, (string Name, string? Value)[]? besides, CancellationToken cancellationToken)
    {
        await session.StartAsync(cancellationToken);
        var asked = titles.Where(title => title.Length > 0 && !title.Contains(Separator, StringComparison.Ordinal)).Distinct().ToList();
        var pages = new PageBatch(asked);
        foreach (var batch in asked.Chunk(session.BatchSize))
        {
            await foreach (var answer in AnswersAsync(request.With([("titles", string.Join(Separator, batch)), .. besides ?? []]), cancellationToken))
                pages.Add(answer);
            besides = null;
        }

        return pages;
    }
}
