using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Memory;

namespace TechNewsBot.Core.Tests.TechNews;

/// <summary>A translation memory that forgets everything when the test ends.</summary>
internal sealed class MemoryUnits : ITranslationMemory
{
    private readonly Dictionary<(string Language, string Source), RememberedUnit> units = [];

    public IEnumerable<RememberedUnit> All => units.Values;

    public Task<IReadOnlyList<RememberedUnit>> FindAsync(string language, IReadOnlyCollection<MemoryKey> keys, IssueName newest, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<RememberedUnit>>([.. units.Where(unit => unit.Key.Language == language
            && keys.Any(key => key.Whole == unit.Value.Key.Whole || (key.Opening.Length > 0 && key.Opening == unit.Value.Key.Opening))).Select(unit => unit.Value)]);

    public Task KeepAsync(string language, IReadOnlyCollection<RememberedUnit> units, CancellationToken cancellationToken)
    {
        foreach (var unit in units)
        {
            if (!this.units.TryGetValue((language, unit.Key.Whole), out var older) || unit.Issue >= older.Issue)
                this.units[(language, unit.Key.Whole)] = unit;
        }
        return Task.CompletedTask;
    }
}
