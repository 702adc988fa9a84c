using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Offers;

namespace TechNewsBot.MediaWiki;

/// <summary>Reads what the central wiki has of an issue when something is to be added there.</summary>
public sealed class CentralUnitReading(WikiConnections connections, string wikiId) : ICentralUnits
{
    /// <inheritdoc/>
    public string Wiki => wikiId;

    /// <inheritdoc/>
    public async Task<CentralUnits?> UnitsAsync(IssueName issue, string language, CancellationToken cancellationToken)
    {
        try
        {
            var wiki = await connections.ConnectAsync(wikiId, cancellationToken);
            return new CentralUnits(wiki, await UnitsAsync(wiki, issue, language, cancellationToken));
        }
        // The pages of other wikis do not wait for this one.
        catch (WikiException)
        {
            return null;
        }
    }

    private static async Task<IReadOnlyList<CentralUnit>> UnitsAsync(WikiConnection wiki, IssueName issue, string language, CancellationToken cancellationToken)
    {
        try
        {
            var units = new List<CentralUnit>();
            await foreach (var answer in wiki.Reading.AnswersAsync(UnitAnswer.Request(issue, language), cancellationToken))
                units.AddRange(answer.Field("query").Items("messagecollection").Select(UnitAnswer.ReadWithSource).OfType<CentralUnit>());
            return units;
        }
        catch (ApiException error) when (error.Code is UnitAnswer.NotMarked or UnitAnswer.UnknownLanguage)
        {
            return [];
        }
    }
}
