using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>A stretch of a line.</summary>
/// <param name="Source">The wikitext in the source's language.</param>
/// <param name="Best">The unit, or some of its lines, in the best language there is for the page; null for what is the same in every language.</param>
internal sealed record NewsPiece(string Source, TranslatedUnit? Best = null)
{
    /// <summary>The unit; null for what is not translated.</summary>
    public NewsUnit? Unit => Best?.Unit;
}
