using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Progress;
using TechNewsBot.Core.TechNews.Stubs;

namespace TechNewsBot.Core.TechNews.Translators;

/// <summary>The calls for translators on an index page: one for each issue that lacks something and whose last day is not over, once, ever.</summary>
internal sealed class TranslatorCalls
{
    private const string Message = "technewsbot-translation-";

    private readonly IReadOnlyList<IssueName> waiting;
    private readonly Dictionary<IssueName, TranslatorCall> made;
    private readonly string signUp;

    private TranslatorCalls(IReadOnlyList<IssueName> waiting, IEnumerable<TranslatorCall> made, string signUp)
    {
        this.waiting = waiting;
        this.made = made.ToDictionary(call => call.Issue);
        this.signUp = signUp;
    }

    /// <summary>The issues that translators are called for now.</summary>
    public IReadOnlyCollection<IssueName> New => made.Keys;

    /// <summary>Decides whom to call for what. Where a call is missing in the region, the summaries of the bot's edits tell whether it was made.</summary>
    /// <param name="run">The index page.</param>
    /// <param name="settings">What the page asks for.</param>
    /// <param name="names">Those who signed up.</param>
    /// <param name="issues">The issues.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<TranslatorCalls> OfAsync(JobRun run, IndexSettings settings, IReadOnlyList<string> names, IEnumerable<IssueProgress> issues, CancellationToken cancellationToken)
    {
        if (settings.SignUpPages.Count == 0)
            return new TranslatorCalls([], [], "");
        var wanted = issues.Where(issue => issue.Open.Count > 0 && settings.IsBeforeDeadline(issue.Issue, run.Now)).Select(issue => issue.Issue).ToList();
        var standing = run.Call.Region is { } region ? TranslatorCall.Read(region.In(run.Page.Text)) : [];
        var due = wanted.Except(standing.Select(call => call.Issue)).ToList();
        if (due.Count > 0 && names.Count > 0 && run.Wiki.BotName.Length > 0)
        {
            var told = await run.Wiki.OwnSummariesAsync(run.Page.Title, cancellationToken);
            due.RemoveAll(issue => told.Any(summary => summary.Contains(Summary(issue, run.Messages), StringComparison.Ordinal)));
        }
        else
        {
            due.Clear();
        }
        var pages = string.Join(" · ", settings.SignUpPages.Select(page => PageLink.To(page, "", "")));
        return new TranslatorCalls(
            wanted,
            due.Select(issue => TranslatorCall.Of(issue, Invitation(issue, run, settings), names, run.Wiki.BotName, run.Now, run.Wiki.Profile)),
            $"<div style=\"font-size:.9em\">{run.Messages.Format(Message + "sign-up", pages)}</div>\n");
    }

    /// <summary>What an edit summary says of a call, so that the page's history remembers it.</summary>
    public static string Summary(IssueName issue, Messages messages) => messages.Format(Message + "summary-call", issue.Number);

    /// <summary>The calls and where to sign up, over what stands in the region; empty on a page that names no place to sign up.</summary>
    public string Over(string output)
    {
        var standing = TranslatorCall.Read(output).DistinctBy(call => call.Issue).ToDictionary(call => call.Issue);
        var calls = waiting.Select(issue => standing.GetValueOrDefault(issue) ?? made.GetValueOrDefault(issue)).OfType<TranslatorCall>();
        return string.Concat(calls.Select(call => call.Text + "\n")) + signUp;
    }

    private static string Invitation(IssueName issue, JobRun run, IndexSettings settings)
    {
        var heading = run.Messages.Format("technewsbot-newsletter-heading", issue.Number);
        return $"<b>{run.Messages.Format(Message + "call", PageLink.To(IssueStub.TitleBelow(run.Page.Title, issue), "", heading), settings.Deadline(issue, run.Wiki.Profile))}</b>";
    }
}
