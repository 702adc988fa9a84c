using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>How a page wants its newsletter.</summary>
/// <param name="Minimum">The percentage that must be translated before an issue is posted; 0 for none.</param>
/// <param name="Update">How long a section follows translations after it was posted; zero for not at all.</param>
/// <param name="Style">How much of an issue.</param>
/// <param name="Only">Which items; null for all.</param>
/// <param name="Keep">How many sections stay on the page; 0 for all.</param>
/// <param name="Archive">The subpage where older ones go, perhaps with the fields of a date; empty to remove them.</param>
internal sealed record NewsletterSettings(long Minimum, TimeSpan Update, NewsletterStyle Style, Relevance? Only, long Keep, string Archive)
{
    private const string MinimumName = "minimum";
    private const string UpdateName = "update";
    private const string StyleName = "style";
    private const string OnlyName = "only";
    private const string KeepName = "keep";
    private const string ArchiveName = "archive";
    private const int MostKept = 100;

    // The pull follows an issue's translations as long, also of one that was posted late (TechNewsPull).
    private const int MostDays = 14;

    private static readonly string[] Styles = [.. Enum.GetNames<NewsletterStyle>().Select(name => name.ToLowerInvariant())];

    /// <summary>The parameters of <c>job=newsletter</c>.</summary>
    public static readonly IReadOnlyList<ParameterRule> Rules =
    [
        ParameterRule.Whole(MinimumName, 0, 0, 100),
        ParameterRule.DurationOrWord(UpdateName, 1, MostDays, ("no", TimeSpan.Zero), ("yes", TimeSpan.FromDays(MostDays))),
        ParameterRule.Word(StyleName, Styles),
        ParameterRule.Phrases(OnlyName),
        ParameterRule.Whole(KeepName, 0, 0, MostKept),
        // Those are the issues' translation pages, on a page that has them.
        ParameterRule.Subpage(ArchiveName, name => IssueName.TryParse(name, out _)),
    ];

    /// <summary>How many issues a run may post: none that would have to go again at once.</summary>
    public int MostPosted => Keep == 0 ? int.MaxValue : (int)Keep;

    /// <summary>The wishes of a call.</summary>
    public static NewsletterSettings Of(ParameterValues values) => new(
        values.Whole(MinimumName),
        values.Duration(UpdateName),
        (NewsletterStyle)Array.IndexOf(Styles, values.Text(StyleName)),
        values.Words(OnlyName) is { Count: > 0 } only ? new Relevance(only) : null,
        values.Whole(KeepName),
        values.Text(ArchiveName));
}
