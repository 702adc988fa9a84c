using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Pages;

/// <summary>What the bot would write if a page asked for a job, on a wiki where no page does.</summary>
/// <param name="Pages">The pages as they would stand, with their titles.</param>
/// <param name="Problems">What could not be done and which parameters are mistaken, in English.</param>
public sealed record PagePreview(IReadOnlyList<(string Title, string Text)> Pages, IReadOnlyList<string> Problems)
{
    /// <summary>Plans the edits of a made-up page that carries nothing but the template, and carries them out in memory.</summary>
    /// <param name="planner">Plans as for a real page.</param>
    /// <param name="wiki">The wiki; it is only read.</param>
    /// <param name="job">The job.</param>
    /// <param name="parameters">The template's other parameters, in order.</param>
    /// <param name="cancellationToken">Ends the gathering.</param>
    public static async Task<PagePreview> OfAsync(PagePlanner planner, IWiki wiki, string job, IEnumerable<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        var arguments = string.Concat(parameters.Select(parameter => $"|{parameter.Key}={parameter.Value}"));
        var text = $"{{{{{wiki.Template.Start[0]}|job={job}{arguments}}}}}\n{{{{{wiki.Template.End[0]}}}}}";
        var title = wiki.Profile.Title($"Project:{wiki.Template.Start[0]}").Full;
        var page = new PageText(title, RevisionId: 1, text, wiki.Profile.Language, DateTimeOffset.MinValue);
        var plan = await planner.PlanAsync(page, wiki, new HashSet<string>(), _ => true, cancellationToken);
        return new PagePreview([.. plan.Edits.Select(edit => (edit.Title, TextAfter(edit)))], plan.Problems);

        string TextAfter(PageEdit edit)
        {
            var before = edit.Title == title ? page : page with { Title = edit.Title, RevisionId = 0, Text = "" };
            return edit.Decide(before).Text ?? before.Text;
        }
    }
}
