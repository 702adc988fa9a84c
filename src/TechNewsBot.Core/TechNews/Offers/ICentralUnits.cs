namespace TechNewsBot.Core.TechNews.Offers;

/// <summary>The central wiki, as one sees it who wants to add to its translations.</summary>
public interface ICentralUnits
{
    /// <summary>The operator's name for the central wiki.</summary>
    string Wiki { get; }

    /// <summary>Reads the units of an issue in one language, with their sources (<c>list=messagecollection</c>); null when the wiki cannot be asked now.</summary>
    Task<CentralUnits?> UnitsAsync(IssueName issue, string language, CancellationToken cancellationToken);
}
