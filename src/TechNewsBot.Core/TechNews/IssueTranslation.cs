namespace TechNewsBot.Core.TechNews;

/// <summary>An issue in one language, as the central wiki has it.</summary>
/// <param name="Issue">Which issue.</param>
/// <param name="Language">The language code, as MediaWiki writes it.</param>
/// <param name="SourceRevision">The revision of the source that was the newest when the translations were read.</param>
/// <param name="Units">The units in the central wiki's order, missing ones included; empty while the issue is not marked for translation.</param>
public sealed record IssueTranslation(IssueName Issue, string Language, long SourceRevision, IReadOnlyList<UnitTranslation> Units);
