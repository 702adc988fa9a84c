namespace TechNewsBot.Core.TechNews.Aids;

/// <summary>Asks the central wiki for suggestions.</summary>
public interface ITranslationAids
{
    /// <summary>What it suggests for a unit, in one request; null when it cannot be asked now.</summary>
    Task<CentralAids?> AidsAsync(IssueName issue, string unit, string language, CancellationToken cancellationToken);
}
