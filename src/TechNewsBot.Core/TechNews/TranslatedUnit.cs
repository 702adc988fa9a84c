using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews;

/// <summary>A unit in the best language there is for a page.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Text">Its wikitext with the variables filled in.</param>
/// <param name="Language">The language that the text is in.</param>
/// <param name="IsOutdated">Whether the source changed after the text was written.</param>
internal sealed record TranslatedUnit(NewsUnit Unit, string Text, string Language, bool IsOutdated);
