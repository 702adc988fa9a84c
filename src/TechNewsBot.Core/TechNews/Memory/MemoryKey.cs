using System.Text;
using TechNewsBot.Core.Diffs;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>What a unit's source is found by in the translation memory: variables, numbers, capitals and the width of white space do not count.</summary>
/// <param name="Whole">Equal for sources that say the same.</param>
/// <param name="Opening">Equal for sources that begin alike; empty for a source too short to say so.</param>
public readonly record struct MemoryKey(string Whole, string Opening)
{
    // "View all # community-submitted …": enough to know an item again that goes on differently each week.
    private const int OpeningWords = 6;

    /// <summary>The key of a unit.</summary>
    public static MemoryKey Of(NewsUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var normal = Normal(unit);
        var words = WordDiff.Words(normal);
        return new MemoryKey(
            ArgumentText.Fingerprint(normal),
            words.Length <= OpeningWords ? "" : ArgumentText.Fingerprint(string.Concat(words.Take(OpeningWords))));
    }

    private static string Normal(NewsUnit unit)
    {
        var normal = new StringBuilder(unit.Text.Length);
        foreach (var piece in SourcePieces.Of(unit, unit.Text))
        {
            if (piece.Kind != SourcePieceKind.Words)
                normal.Append(piece.Kind == SourcePieceKind.Variable ? '$' : '#');
            else
                Append(piece.Text);
        }
        return normal.ToString().Trim();

        void Append(string words)
        {
            foreach (var character in words)
            {
                if (!char.IsWhiteSpace(character))
                    normal.Append(char.ToLowerInvariant(character));
                else if (normal.Length > 0 && normal[^1] != ' ')
                    normal.Append(' ');
            }
        }
    }
}
