using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Aids;

namespace TechNewsBot.Storage.TechNews;

/// <summary>A suggestion as the table <c>TranslationAid</c> holds it.</summary>
internal sealed record AidRow(string Issue, string Unit, string Language, string SourceKey, string Source, string Text, string Service, long Likeness, string AskedAt)
{
    /// <summary>The row of an answer.</summary>
    public static AidRow Of(IssueName issue, string language, KnownAid aid, DateTimeOffset askedAt) => new(
        issue.ToString(),
        aid.Unit,
        language,
        aid.Source,
        aid.Aid?.Source.ToString() ?? "",
        aid.Aid?.Text ?? "",
        aid.Aid?.Service ?? "",
        aid.Aid?.Likeness ?? 0,
        Moment.ToText(askedAt));

    /// <summary>The answer of the row.</summary>
    public KnownAid ToAid() => new(
        Unit,
        SourceKey,
        Enum.TryParse<AidSource>(Source, out var source) ? new TranslationAid(source, Text, Service, (int)Likeness) : null);
}
