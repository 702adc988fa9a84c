namespace TechNewsBot.Core.TechNews;

/// <summary>What the central wiki says when asked for an issue in a language.</summary>
public enum TranslationAvailability
{
    /// <summary>The units were read; any of them may be missing.</summary>
    Read,

    /// <summary>No such group: the page is not marked for translation (API error <c>badparameter</c>), or the wiki has no Translate at all (no answer but a warning).</summary>
    NotMarked,

    /// <summary>The language code is not valid there (API error <c>translate-invalidlanguage</c>).</summary>
    UnknownLanguage,
}
