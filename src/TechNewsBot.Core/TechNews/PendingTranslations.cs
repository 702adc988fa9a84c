namespace TechNewsBot.Core.TechNews;

/// <summary>The translations that a pull has to ask for.</summary>
/// <param name="At">When that was found out, in UTC.</param>
/// <param name="Languages">The languages of the pull.</param>
/// <param name="Followed">Those of which only what was edited is asked for.</param>
/// <param name="Edited">The issues of which a unit was edited, each with the unit's language.</param>
internal sealed record PendingTranslations(DateTimeOffset At, IReadOnlyCollection<string> Languages, IReadOnlySet<string> Followed, IReadOnlySet<(IssueName Issue, string Language)> Edited)
{
    /// <summary>Whether an issue's translation was edited. The units in the source's language are written when the page is marked for translation.</summary>
    public bool WasEdited(IssueSource source, string language) =>
        Edited.Contains((source.Issue, language)) || Edited.Contains((source.Issue, source.Language));

    /// <summary>Whether a language's translations of the recent weeks are asked for whole.</summary>
    public bool IsWhole(string language) => !Followed.Contains(language);
}
