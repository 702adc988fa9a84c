using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>Writes the index of issues with their progress.</summary>
/// <param name="page">The title of the page that carries the template; the stubs lie below it.</param>
/// <param name="language">The page's language.</param>
/// <param name="profile">What the wiki says about itself.</param>
/// <param name="central">The central wiki.</param>
/// <param name="messages">The texts.</param>
internal sealed class StubTable(string page, string language, WikiProfile profile, CentralAddress central, Messages messages)
{
    private const string Message = "technewsbot-translation-";

    /// <summary>The table, in the order the issues are given; a sentence when there are none.</summary>
    public string Render(IReadOnlyList<(IssueName Issue, StubProgress Progress)> stubs)
    {
        if (stubs.Count == 0)
            return $"<div style=\"color:var(--color-subtle,#54595d)\">{messages[Message + "none"]}</div>";
        var text = new StringBuilder("<div style=\"overflow-x:auto\">\n{| class=\"wikitable\" style=\"width:100%\"\n");
        text.Append($"|+ style=\"text-align:start\" | {messages[Message + "caption"]}\n");
        foreach (var column in new[] { "issue", "progress", "state", "central" })
            text.Append($"! scope=\"col\" | {messages[$"{Message}column-{column}"]}\n");
        foreach (var (issue, progress) in stubs)
            AppendRow(text, issue, progress);
        return text.Append("|}\n</div>").ToString();
    }

    private void AppendRow(StringBuilder text, IssueName issue, StubProgress progress)
    {
        var state = StateOf(progress);
        text.Append($"|-\n! scope=\"row\" style=\"text-align:start;font-weight:normal;background:transparent;white-space:nowrap\" | {PageLink.To($"{page}/{issue}", "", issue.Number)}\n");
        text.Append($"| style=\"min-width:10em\" | {ProgressText.Of(progress, profile, messages)}{Bar(progress)}\n");
        text.Append($"| <span style=\"background:{state.Background};color:var(--color-base,#202122);border-radius:2px;padding:.1em .5em;white-space:nowrap\">{state.Sign} {messages[$"{Message}state-{state.Word}"]}</span>\n");
        text.Append($"| <span class=\"plainlinks\">[{central.Translation(issue, language)} {messages[Message + "central"]}]</span>\n");
    }

    private static string Bar(StubProgress progress) =>
        "<div style=\"height:6px;background:var(--background-color-neutral,#eaecf0);border-radius:3px;margin-top:.3em\">"
        + $"<div style=\"width:{progress.Percent}%;height:6px;border-radius:3px;background:var(--background-color-progressive,#36c)\"></div></div>";

    private static (string Word, string Sign, string Background) StateOf(StubProgress progress) => progress switch
    {
        { Translated: 0, Outdated: 0 } => ("empty", "○", "var(--background-color-neutral,#eaecf0)"),
        _ when progress.Translated == progress.Total => ("complete", "✓", "var(--background-color-success-subtle,#dff2eb)"),
        _ => ("begun", "◐", "var(--background-color-warning-subtle,#fdf2d5)"),
    };
}
