using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Pages;

/// <summary>Collects what the jobs of one page want, and makes one edit of the page of it.</summary>
internal sealed class PageDraft(PageText page, IWiki wiki, Messages messages, DateTimeOffset now)
{
    private readonly List<PlannedRegion> regions = [];
    private readonly List<NewSection> sections = [];
    private readonly List<PageChange> changes = [];
    private readonly List<SubpageEdit> subpages = [];
    private readonly List<PageEdit> elsewhere = [];
    private readonly List<string> jobs = [];
    private readonly List<PageStamp> watched = [];
    private readonly List<Func<CancellationToken, Task>> memories = [];
    private readonly Dictionary<string, string> tasks = [];
    private readonly List<string> problems = [];
    private readonly List<Func<string>> summaries = [];
    private readonly List<DateTimeOffset?> due = [];

    public PageText Page => page;

    public Messages Messages => messages;

    public DateTimeOffset Now => now;

    private IReadOnlyList<string> Posts => [.. sections.Select(section => section.Key)];

    public void AddProblem(string problem) => problems.Add(problem);

    public void AddMistakes(JobCall call, int occurrence, IReadOnlyList<ParameterMistake> mistakes)
    {
        regions.Add(new PlannedRegion(call.Source, occurrence, MistakeBox.Render(mistakes, messages), null, MayShrink: false, Told: []));
        summaries.Add(() => messages["technewsbot-mistake-summary"]);
        problems.AddRange(mistakes.Select(mistake => $"the template’s parameter {mistake.Name}={mistake.Value} is mistaken; the page says what is allowed"));
    }

    public void Add(string job, JobCall call, int occurrence, JobResult result, IEnumerable<PageStamp> reads, IReadOnlySet<string> posted)
    {
        jobs.Add(job);
        watched.AddRange(reads.Where(read => !result.Passed.Contains(read.Title)));
        if (result.Remember is { } remember)
            memories.Add(remember);
        regions.Add(new PlannedRegion(call.Source, occurrence, "", result.Merge, result.MayShrink, result.Told));
        // Two calls for the same job ask for the same sections.
        sections.AddRange(result.Sections.Where(section => !posted.Contains(section.Key) && sections.TrueForAll(other => other.Key != section.Key)));
        changes.AddRange(result.Changes);
        subpages.AddRange(result.Subpages);
        elsewhere.AddRange(result.Elsewhere.Where(edit => elsewhere.TrueForAll(other => other.Title != edit.Title)));
        foreach (var (name, version) in result.Tasks)
            tasks[name] = version;
        problems.AddRange(result.Problems);
        summaries.Add(result.Summary);
        due.Add(result.DueAt);
    }

    public PagePlan ToPlan()
    {
        var below = subpages.GroupBy(edit => edit.Name).Select(edits => Subpage(edits.Key, [.. edits])).ToList();
        return new PagePlan(page)
        {
            Edits = regions.Count == 0 ? [] : [.. below, .. elsewhere, OwnEdit()],
            Jobs = [.. jobs.Distinct()],
            Posts = Posts,
            Watched = [.. watched.DistinctBy(stamp => stamp.Title)],
            Tasks = tasks,
            Memories = memories,
            DueAt = due.Min(),
            Problems = problems,
        };
    }

    private PageEdit OwnEdit() => new(page.Title, new Consent.OptIn(page.Title), current => Decide(current, changes))
    {
        Posts = Posts,
        Needs = [.. changes.Where(change => change.Needs.Length > 0).Select(change => TitleBelow(change.Needs)).Distinct()],
        Otherwise = current => Decide(current, changes.Where(change => change.Needs.Length == 0)),
    };

    private string TitleBelow(string name) => $"{page.Title}/{name}";

    /// <summary>The edit of a subpage that jobs asked for. Two calls that write it as a whole want the same: the first is made.</summary>
    private PageEdit Subpage(string name, IReadOnlyList<SubpageEdit> wanted)
    {
        var whole = wanted.FirstOrDefault(edit => !edit.Adds);
        if (whole is not null && wanted.Any(edit => edit.Adds))
        {
            // What cannot be kept there is not taken away here.
            changes.RemoveAll(change => change.Needs == name);
            problems.Add($"another job of the page writes {TitleBelow(name)} as a whole, so that nothing is archived there and old sections stay; name another subpage in archive=");
        }

        return new PageEdit(TitleBelow(name), new Consent.OptIn(page.Title), current => Decide(current, whole is null ? wanted : [whole]));
    }

    private static EditDecision Decide(PageText current, IReadOnlyList<SubpageEdit> wanted)
    {
        var text = current.Text;
        var made = new List<string>();
        foreach (var edit in wanted)
        {
            var merged = edit.Merge(current with { Text = text });
            if (merged != text)
                made.Add(edit.Summary);
            text = merged;
        }

        return EditDecision.Save(text, string.Join("; ", made.Distinct()));
    }

    private EditDecision Decide(PageText current, IEnumerable<PageChange> wanted)
    {
        var shrunk = new List<Region>();
        var told = new List<string>();
        var text = Regions(current.Text, shrunk, told);
        var made = new List<PageChange>();
        foreach (var change in wanted)
        {
            var changed = change.Apply(text);
            if (changed != text)
            {
                made.Add(change);
            }

            text = changed;
        }

        var added = sections.Where(section => !section.StandsIn(current.Text)).ToList();
        foreach (var section in added)
        {
            text = $"{text.TrimEnd()}\n\n{section.Wikitext.Trim()}\n".TrimStart('\n');
        }

        if (text == current.Text)
        {
            return EditDecision.None;
        }

        // Sections say more in the history than the line about them in the region.
        var said = added.Select(section => section.Summary).Concat(made.Select(change => change.Summary)).ToList();
        var summary = said.Count > 0 ? said : summaries.ConvertAll(summary => summary());
        var decision = EditDecision.Save(text.TrimEnd('\n'), string.Join("; ", told.Concat(summary).Where(part => part.Length > 0).Distinct()));
        var doubts = made.Select(change => change.Doubt).Where(doubt => doubt.Length > 0).ToList();
        return shrunk.Count + doubts.Count == 0 ? decision : decision.WithDoubt(Region.Hash(shrunk) + string.Concat(doubts));
    }

    private string Regions(string text, List<Region> shrunk, List<string> told)
    {
        var document = WikitextDocument.Parse(text);
        var splice = new TextSplice(text);
        var seen = new Dictionary<string, int>();
        foreach (var call in JobTemplate.Find(document, wiki.Template, wiki.Profile))
        {
            var occurrence = seen.GetValueOrDefault(call.Source);
            seen[call.Source] = occurrence + 1;

            // A call that was changed since it was read waits for the next sweep.
            var planned = regions.Find(region => region.Source == call.Source && region.Occurrence == occurrence);
            if (planned is not null && Replace(splice, text, call, planned, shrunk))
            {
                told.AddRange(planned.Told);
            }
        }

        return splice.Apply();
    }

    /// <summary>Brings a region up to date; whether there was anything to do.</summary>
    private bool Replace(TextSplice splice, string text, JobCall call, PlannedRegion planned, List<Region> shrunk)
    {
        if (call.Region is not { } span)
        {
            var first = new Region(planned.Mistakes, planned.OutputOver(""), Footer());
            splice.Insert(call.Span.End, $"{first}{{{{{wiki.Template.End[0]}}}}}");
            return true;
        }

        var standing = Region.Read(span.In(text));
        var wanted = new Region(planned.Mistakes, planned.OutputOver(standing.Output), Footer());
        if (wanted.SaysTheSameAs(standing) && standing.HasSoundFooter)
        {
            return false;
        }

        splice.Replace(span, wanted.ToString());
        if (!planned.MayShrink && wanted.IsLessThanHalfOf(standing))
        {
            shrunk.Add(wanted);
        }

        return true;
    }

    private string Footer()
    {
        var changed = messages.Format("technewsbot-page-changed", wiki.Profile.FormatTimestamp(now));
        var check = wiki.BotName.Length == 0 ? "" : " " + messages.Format("technewsbot-page-checked", $"{{{{{BotStatusPage.TitleOn(wiki)}}}}}");
        var help = $"[[{wiki.Profile.Title("Template:" + wiki.Template.Start[0]).Full}|{messages["technewsbot-page-help"]}]]";
        return $"{Region.FooterMark}\" style=\"font-size:.85em;color:var(--color-subtle,#54595d)\">{changed}{check} {help}</div>";
    }

    /// <param name="Source">The call that opens the region.</param>
    /// <param name="Occurrence">Which of several equal calls it is, from 0.</param>
    /// <param name="Mistakes">The mistakes' line; empty for none.</param>
    /// <param name="Merge">From the output that stands to the one that should; null to leave it.</param>
    /// <param name="MayShrink">Whether it may become much shorter at once.</param>
    /// <param name="Told">What the edit summary must say once it is written.</param>
    private sealed record PlannedRegion(string Source, int Occurrence, string Mistakes, Func<string, string>? Merge, bool MayShrink, IReadOnlyList<string> Told)
    {
        public string OutputOver(string standing) => Merge is null ? standing : Merge(standing).Trim('\n', ' ');
    }
}
