namespace TechNewsBot.Core.TechNews;

/// <summary>What a pull found on the central wiki.</summary>
/// <param name="New">Issues seen for the first time, oldest first.</param>
/// <param name="Changed">Issues whose source changed since the last pull, oldest first.</param>
/// <param name="Translations">Translations that are new or changed.</param>
/// <param name="NewestPublished">The newest issue that counts as published; null while none is known.</param>
/// <param name="Problems">What could not be read, in English, with the page's title.</param>
public sealed record PullReport(
    IReadOnlyList<IssueName> New,
    IReadOnlyList<IssueName> Changed,
    IReadOnlyList<PulledTranslation> Translations,
    IssueName? NewestPublished,
    IReadOnlyList<string> Problems)
{
    /// <summary>Whether anything is different from before.</summary>
    public bool FoundChanges => New.Count + Changed.Count + Translations.Count > 0;
}
