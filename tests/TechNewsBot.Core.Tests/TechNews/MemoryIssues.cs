using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Core.Tests.TechNews;

/// <summary>A store that forgets everything when the test ends.</summary>
internal sealed class MemoryIssues : IIssueStore
{
    private readonly Dictionary<IssueName, IssueSource> sources = [];
    private readonly Dictionary<(IssueName Issue, string Language), IssueTranslation> translations = [];

    public IssueName? NewestPublished { get; set; }

    public Task<IssueSource?> FindAsync(IssueName issue, CancellationToken cancellationToken) =>
        Task.FromResult(sources.GetValueOrDefault(issue));

    public Task KeepAsync(IssueSource source, CancellationToken cancellationToken)
    {
        sources[source.Issue] = source;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<IssueSource>> LatestAsync(int count, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<IssueSource>>([.. sources.Values.OrderByDescending(source => source.Issue).Take(count)]);

    public Task<IReadOnlyList<IssueTranslation>> TranslationsAsync(IssueName issue, IReadOnlyCollection<string> languages, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<IssueTranslation>>([.. languages.Select(language => translations.GetValueOrDefault((issue, language))).OfType<IssueTranslation>()]);

    public Task KeepTranslationAsync(IssueTranslation translation, CancellationToken cancellationToken)
    {
        translations[(translation.Issue, translation.Language)] = translation;
        return Task.CompletedTask;
    }

    public Task<IssueName?> NewestPublishedAsync(CancellationToken cancellationToken) => Task.FromResult(NewestPublished);

    public Task KeepNewestPublishedAsync(IssueName issue, CancellationToken cancellationToken)
    {
        NewestPublished = issue;
        return Task.CompletedTask;
    }

    public void Put(IssueName issue, string text, string language = "en") =>
        sources[issue] = new IssueSource(issue, (sources.GetValueOrDefault(issue)?.Revision ?? 0) + 1, Moments.Now, text) { Language = language };

    public void Delete(IssueName issue) => sources[issue] = sources[issue] with { IsDeleted = true };

    public void Translate(IssueName issue, string language, params (string Unit, string Text, UnitState State)[] units) =>
        translations[(issue, language)] = new IssueTranslation(issue, language, 1, [.. units.Select(unit => new UnitTranslation(unit.Unit, unit.Text, unit.State, 1))]);
}
