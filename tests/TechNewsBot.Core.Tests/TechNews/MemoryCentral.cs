using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.Tests.TechNews;

/// <summary>A central wiki in memory, with a count of the requests that a real one would have got.</summary>
internal sealed class MemoryCentral : ICentralWiki
{
    private readonly Dictionary<IssueName, IssueSource> sources = [];
    private readonly Dictionary<(IssueName Issue, string Language), List<UnitTranslation>> translations = [];
    private readonly Dictionary<IssueName, Dictionary<string, string>> definitions = [];
    private readonly HashSet<(IssueName Issue, string Language)> edited = [];
    private long lastRevision = 100;

    /// <summary>Whether it can tell what was edited.</summary>
    public bool HasRecentChanges { get; set; } = true;

    public IssueName? Latest { get; set; }

    public int Requests { get; private set; }

    public List<string> Asked { get; } = [];

    /// <summary>The language whose reading fails.</summary>
    public string Failing { get; set; } = "";

    public void Put(IssueName issue, string text) =>
        sources[issue] = new IssueSource(issue, ++lastRevision, Moments.Now, text);

    public void Delete(IssueName issue) => sources.Remove(issue);

    public void Translate(IssueName issue, string language, string unit, string text, UnitState state = UnitState.Translated)
    {
        if (!translations.TryGetValue((issue, language), out var units))
            translations[(issue, language)] = units = [];
        units.RemoveAll(each => each.Unit == unit);
        units.Add(new UnitTranslation(unit, text, state, ++lastRevision));
        edited.Add((issue, language));
    }

    /// <summary>What happens when a page is marked for translation: its units are written in its own language.</summary>
    public void Mark(IssueName issue)
    {
        definitions[issue] = NewsSource.Read(sources[issue].Text).Units.ToDictionary(unit => unit.Name, unit => unit.Text + "\n");
        edited.Add((issue, sources[issue].Language));
    }

    public Task<IReadOnlySet<(IssueName Issue, string Language)>?> EditedTranslationsAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        Requests++;
        EditedSince.Add(since);
        IReadOnlySet<(IssueName, string)>? answer = HasRecentChanges ? edited.ToHashSet() : null;
        edited.Clear();
        return Task.FromResult(answer);
    }

    /// <summary>From when on it was asked for what was edited.</summary>
    public List<DateTimeOffset> EditedSince { get; } = [];

    public Task<CentralIssues> IssuesAsync(IReadOnlyCollection<IssueName> candidates, CancellationToken cancellationToken)
    {
        Requests++;
        return Task.FromResult(new CentralIssues(
            candidates.Where(sources.ContainsKey).ToDictionary(issue => issue, issue => sources[issue].Revision),
            Latest));
    }

    public Task<IReadOnlyList<IssueSource>> ReadAsync(IReadOnlyCollection<IssueName> issues, CancellationToken cancellationToken)
    {
        Requests++;
        return Task.FromResult<IReadOnlyList<IssueSource>>([.. issues.Where(sources.ContainsKey).Select(issue => sources[issue])]);
    }

    public Task<CentralTranslation> TranslationsAsync(IssueName issue, string language, CancellationToken cancellationToken)
    {
        Requests++;
        Asked.Add($"{issue} {language}");
        if (language == Failing)
            throw new IOException("the central wiki is down");
        return Task.FromResult(language == "xx-unknown"
            ? CentralTranslation.UnknownLanguage
            : new CentralTranslation(TranslationAvailability.Read, [.. translations.GetValueOrDefault((issue, language)) ?? []]) { Definitions = definitions.GetValueOrDefault(issue) ?? [] });
    }
}
