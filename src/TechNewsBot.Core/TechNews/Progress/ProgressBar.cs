using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Progress;

/// <summary>Draws an issue's progress: a bar with a stretch for each kind of text, and below it the same in words.</summary>
internal sealed class ProgressBar(WikiProfile profile, Messages messages)
{
    private const string Empty = "var(--background-color-neutral,#eaecf0)";

    /// <summary>The bar and its words; what does not occur is left out.</summary>
    public string Of(StubProgress progress)
    {
        if (progress.Total == 0)
            return "";
        var parts = Parts(progress).Where(part => part.Count > 0).ToList();
        var spoken = string.Join(" · ", parts.Select(part => part.Words));
        var text = new StringBuilder($"<div role=\"img\" aria-label=\"{AttributeText.Of(spoken)}\" style=\"display:flex;height:8px;border-radius:3px;overflow:hidden;margin:.3em 0;background:{Empty}\">");
        foreach (var part in parts)
            text.Append($"<div title=\"{AttributeText.Of(part.Words)}\" style=\"flex:{part.Count} 0 0;background:{part.Colour}\"></div>");
        text.Append("</div><div style=\"display:flex;flex-wrap:wrap;gap:0 1em;font-size:.85em\">");
        foreach (var part in parts)
            text.Append($"<span><span style=\"display:inline-block;width:.7em;height:.7em;border:1px solid var(--border-color-base,#a2a9b1);background:{part.Colour}\"></span> {part.Words}</span>");
        return text.Append("</div>").ToString();
    }

    private IEnumerable<(int Count, string Words, string Colour)> Parts(StubProgress progress) =>
    [
        Part("part-local", progress.Translated - progress.FromCentral, "var(--background-color-progressive,#36c)"),
        Part("part-central", progress.FromCentral, "var(--border-color-success,#00af89)"),
        Part("outdated", progress.Outdated, "var(--border-color-warning,#ab7f2a)"),
        Part("part-missing", progress.Missing, Empty),
    ];

    private (int Count, string Words, string Colour) Part(string word, int count, string colour) =>
        (count, messages.Format("technewsbot-translation-" + word, profile.FormatNumber(count)), colour);
}
