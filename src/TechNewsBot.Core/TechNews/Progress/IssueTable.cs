using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Progress;

/// <summary>Writes the table of issues with their progress who translated and what is missing.</summary>
/// <param name="page">The title of the page that carries the template; the stubs lie below it.</param>
/// <param name="language">The page's language.</param>
/// <param name="profile">What the wiki says about itself.</param>
/// <param name="central">The central wiki.</param>
/// <param name="messages">The texts.</param>
/// <param name="deadline">The day until which an issue can be translated, as readers see it; empty when it is over.</param>
internal sealed class IssueTable(string page, string language, WikiProfile profile, CentralAddress central, Messages messages, Func<IssueName, string> deadline)
{
    private const string Message = "technewsbot-translation-";

    // Older issues are seldom translated still; their stubs are a click away.
    private const int ListedIssues = 2;

    private const int MostNames = 20;

    private readonly ProgressBar bar = new(profile, messages);
    private readonly OpenUnitList open = new(language, profile, central, messages);

    /// <summary>The table, in the order the issues are given; a sentence when there are none.</summary>
    public string Render(IReadOnlyList<IssueProgress> issues)
    {
        if (issues.Count == 0)
            return $"<div style=\"color:var(--color-subtle,#54595d)\">{messages[Message + "none"]}</div>";
        var text = new StringBuilder("<div style=\"overflow-x:auto\">\n{| class=\"wikitable\" style=\"width:100%\"\n");
        text.Append($"|+ style=\"text-align:start\" | {messages[Message + "caption"]}\n");
        foreach (var column in new[] { "issue", "progress", "state", "central" })
            text.Append($"! scope=\"col\" | {messages[$"{Message}column-{column}"]}\n");
        var listed = issues.Where(issue => issue.Open.Count > 0).Take(ListedIssues).ToHashSet();
        foreach (var issue in issues)
            AppendRow(text, issue, listed.Contains(issue));
        return text.Append("|}\n</div>").ToString();
    }

    private void AppendRow(StringBuilder text, IssueProgress issue, bool isListed)
    {
        var state = StateOf(issue.Progress);
        var stub = IssueStub.TitleBelow(page, issue.Issue);
        var words = messages.Format(Message + "progress", profile.FormatNumber(issue.Progress.Translated), profile.FormatNumber(issue.Progress.Total));
        text.Append($"|-\n! scope=\"row\" style=\"text-align:start;font-weight:normal;background:transparent;white-space:nowrap\" | {PageLink.To(stub, "", issue.Issue.Number)}\n");
        text.Append($"| style=\"min-width:10em\" | {words}{bar.Of(issue.Progress)}{Thanks(issue.Translators)}{(isListed ? open.Of(issue, stub) : "")}\n");
        text.Append($"| <span style=\"background:{state.Background};color:var(--color-base,#202122);border-radius:2px;padding:.1em .5em;white-space:nowrap\">{state.Sign} {messages[$"{Message}state-{state.Word}"]}</span>{Deadline(issue.Issue)}\n");
        text.Append($"| <span class=\"plainlinks\">[{central.Translation(issue.Issue, language)} {messages[Message + "central"]}]</span>\n");
    }

    private string Thanks(IReadOnlyList<Translator> translators)
    {
        if (translators.Count == 0)
            return "";
        var names = translators.Take(MostNames).Select(translator => $"{Name(translator)} ({profile.FormatNumber(translator.Units)})");
        var others = translators.Count > MostNames ? " …" : "";
        return $"<div style=\"font-size:.9em\">♥ {messages.Format(Message + "thanks", string.Join(" · ", names) + others)}</div>";
    }

    // Whoever did not sign up to be called is not linked to in a way that could.
    private string Name(Translator translator) =>
        translator.IsSignedUp ? UserLink.Of(translator.Name, profile) : UserLink.ToContributions(translator.Name, profile);

    private string Deadline(IssueName issue) =>
        deadline(issue) is { Length: > 0 } day ? $"<div style=\"font-size:.9em;margin-top:.3em\">{messages.Format(Message + "deadline", day)}</div>" : "";

    private static (string Word, string Sign, string Background) StateOf(StubProgress progress) => progress switch
    {
        { Translated: 0, Outdated: 0 } => ("empty", "○", "var(--background-color-neutral,#eaecf0)"),
        _ when progress.Translated == progress.Total => ("complete", "✓", "var(--background-color-success-subtle,#dff2eb)"),
        _ => ("begun", "◐", "var(--background-color-warning-subtle,#fdf2d5)"),
    };
}
