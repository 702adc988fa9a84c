using System.Text;
using TechNewsBot.Core.Diffs;
using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>Shows a translator what changed in the source: the words that went and came, struck out and underlined, with a few around them.</summary>
internal static class SourceChange
{
    private const int Context = 4;
    private const char LineBreak = '↵';

    /// <summary>The wikitext; markup in the texts is shown as it is written, so that half a link cannot swallow anything. Empty when nothing changed.</summary>
    public static string Between(string before, string after)
    {
        if (before == after)
            return "";
        var text = new StringBuilder();
        var (removed, added) = (new StringBuilder(), new StringBuilder());
        foreach (var piece in DiffExcerpt.Of(WordDiff.Between(before, after), Context))
        {
            if (piece is { Kind: DiffKind.Removed })
                removed.Append(piece.Value.Text);
            else if (piece is { Kind: DiffKind.Added })
                added.Append(piece.Value.Text);
            else
                Append(piece?.Text ?? " …");
        }
        Append("");
        return text.ToString().Trim();

        void Append(string kept)
        {
            AppendMarked("del", removed);
            AppendMarked("ins", added);
            text.Append(Shown(kept));
        }

        // The white space before the words stands outside, where it is not struck out.
        void AppendMarked(string tag, StringBuilder words)
        {
            if (words.Length == 0)
                return;
            var marked = words.ToString();
            var start = marked.AsSpan().IndexOfAnyExcept(' ');
            start = start < 0 ? 0 : start;
            text.Append(' ', start).Append($"<{tag}>{Shown(marked[start..])}</{tag}>");
            words.Clear();
        }
    }

    private static string Shown(string text) => ArgumentText.Plain(text.Replace('\n', LineBreak));
}
