using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Aids;

namespace TechNewsBot.Core.Tests.TechNews.Aids;

/// <summary>A central wiki that suggests a text for every unit, with a memory of it and a count of the requests.</summary>
internal sealed class MemoryAids : ITranslationAids, IAidStore
{
    private readonly Dictionary<(IssueName Issue, string Language, string Unit), KnownAid> known = [];
    private DateTimeOffset? missingSince;

    public List<string> Asked { get; } = [];

    /// <summary>What it answers; null when it cannot be asked.</summary>
    public Func<string, CentralAids?> Answer { get; set; } = unit => new CentralAids(HasModule: true, [new TranslationAid(AidSource.Machine, $"Partie {unit}", "MinT", 100)]);

    public Task<CentralAids?> AidsAsync(IssueName issue, string unit, string language, CancellationToken cancellationToken)
    {
        Asked.Add($"{issue}/{unit}/{language}");
        return Task.FromResult(Answer(unit));
    }

    public Task<IReadOnlyList<KnownAid>> FindAsync(IssueName issue, string language, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KnownAid>>([.. known.Where(aid => aid.Key.Issue == issue && aid.Key.Language == language).Select(aid => aid.Value)]);

    public Task KeepAsync(IssueName issue, string language, KnownAid aid, DateTimeOffset askedAt, CancellationToken cancellationToken)
    {
        known[(issue, language, aid.Unit)] = aid;
        return Task.CompletedTask;
    }

    public Task<DateTimeOffset?> MissingSinceAsync(CancellationToken cancellationToken) => Task.FromResult(missingSince);

    public Task KeepMissingAsync(DateTimeOffset askedAt, CancellationToken cancellationToken)
    {
        missingSince = askedAt;
        return Task.CompletedTask;
    }
}
