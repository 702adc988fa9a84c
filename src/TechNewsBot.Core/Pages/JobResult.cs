using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Pages;

/// <summary>What a job makes of a page.</summary>
/// <param name="Merge">
/// From the output that stands in the region when the edit is saved to what should stand there: the wikitext between the template pair, without
/// the footer that every region ends with. A job that keeps what people write into its region finds it there.
/// </param>
public sealed record JobResult(Func<string, string> Merge)
{
    /// <summary>A result that is right whatever stands in the region.</summary>
    /// <param name="region">The wikitext between the template pair.</param>
    public JobResult(string region)
        : this(_ => region)
    {
    }

    /// <summary>Whether the output may become much shorter without a second run that wants the same: notes that come and go, nothing that anybody would miss.</summary>
    public bool MayShrink { get; init; }

    /// <summary>Sections to add at the end of the page, in order.</summary>
    public IReadOnlyList<NewSection> Sections { get; init; } = [];

    /// <summary>Changes of sections that were added earlier, in order.</summary>
    public IReadOnlyList<PageChange> Changes { get; init; } = [];

    /// <summary>Subpages of the page to create or bring up to date.</summary>
    public IReadOnlyList<SubpageEdit> Subpages { get; init; } = [];

    /// <summary>Edits of pages on other wikis (<see cref="PageEdit.Wiki"/>).</summary>
    public IReadOnlyList<PageEdit> Elsewhere { get; init; } = [];

    /// <summary>Gives the edit summary in the wiki's language; asked only when there is something to save. MediaWiki does not expand <c>{{PLURAL}}</c> there.</summary>
    public Func<string> Summary { get; init; } = () => "";

    /// <summary>What the summary of the edit that writes the region must say, whatever else is done in it, because later runs look for it in the page's history.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Pages and listings that were read and on which the output does not depend: they need not be watched.</summary>
    public IReadOnlySet<string> Passed { get; init; } = new HashSet<string>();

    /// <summary>Remembers what the output was made of, once the page is right; null for nothing. Not done in a dry run.</summary>
    public Func<CancellationToken, Task>? Remember { get; init; }

    /// <summary>The tasks that the output was made of, each with the version it had (<see cref="ITaskVersions"/>), empty for an unknown one: the job runs again when that changes.</summary>
    public IReadOnlyDictionary<string, string> Tasks { get; init; } = new Dictionary<string, string>();

    /// <summary>When the job is to run again though nothing changed, in UTC; null for not before the next day.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>What could not be done, for the operator, in English.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
