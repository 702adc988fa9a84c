namespace TechNewsBot.Core.TechNews;

/// <summary>
/// Which translations a pull has to ask for. In a language that was asked for whole in the last day they are those that the central
/// wiki's recent changes name, and the others are asked for whole. It is not kept: the first pull after a start asks for all of the
/// recent weeks, and for what was edited of older issues in the last one.
/// </summary>
internal sealed class TranslationChanges(ICentralWiki central, TimeProvider time)
{
    // What recent changes do not tell, as when a group is taken off translation, is noticed after that.
    private static readonly TimeSpan Whole = TimeSpan.FromDays(1);

    // The clocks of both differ, and a replica of the wiki's database may lag.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    // Recent changes reach back at least as far.
    private static readonly TimeSpan Unknown = TimeSpan.FromDays(7);

    private readonly Dictionary<string, Reading> readings = [];

    /// <summary>What has to be asked for in these languages; one request, or none without languages.</summary>
    public async Task<PendingTranslations> PendingAsync(IReadOnlyCollection<string> languages, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var followed = languages.Where(language => readings.TryGetValue(language, out var reading) && now - reading.WholeAt < Whole).ToHashSet();
        var edited = languages.Count == 0 ? null : await central.EditedTranslationsAsync(languages.Min(language => ReadAt(language) ?? now - Unknown) - Overlap, cancellationToken);
        return new PendingTranslations(now, languages, edited is null ? new HashSet<string>() : followed, edited ?? new HashSet<(IssueName, string)>());
    }

    /// <summary>Notes that all of it was asked for.</summary>
    public void Note(PendingTranslations done)
    {
        foreach (var language in done.Languages)
            readings[language] = new Reading(done.Followed.Contains(language) ? readings[language].WholeAt : done.At, done.At);
    }

    private DateTimeOffset? ReadAt(string language) => readings.TryGetValue(language, out var reading) ? reading.At : null;

    private readonly record struct Reading(DateTimeOffset WholeAt, DateTimeOffset At);
}
