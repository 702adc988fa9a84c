using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>How a page wants its newsletter.</summary>
/// <param name="Minimum">The percentage that must be translated before an issue is posted; 0 for none.</param>
/// <param name="Update">How long a section follows translations after it was posted; zero for not at all.</param>
/// <param name="Style">How much of an issue.</param>
/// <param name="Only">Which items; null for all.</param>
internal sealed record NewsletterSettings(long Minimum, TimeSpan Update, NewsletterStyle Style, Relevance? Only)
{
    private const string MinimumName = "minimum";
    private const string UpdateName = "update";
    private const string StyleName = "style";
    private const string OnlyName = "only";

    // The pull asks for the translations of the last two weeks (TechNewsPull).
    private const int MostDays = 14;

    private static readonly string[] Styles = [.. Enum.GetNames<NewsletterStyle>().Select(name => name.ToLowerInvariant())];

    /// <summary>The parameters of <c>job=newsletter</c>.</summary>
    public static readonly IReadOnlyList<ParameterRule> Rules =
    [
        ParameterRule.Whole(MinimumName, 0, 0, 100),
        ParameterRule.DurationOrWord(UpdateName, 1, MostDays, ("no", TimeSpan.Zero), ("yes", TimeSpan.FromDays(MostDays))),
        ParameterRule.Word(StyleName, Styles),
        ParameterRule.Phrases(OnlyName),
    ];

    /// <summary>The wishes of a page that has none.</summary>
    public static NewsletterSettings None { get; } = new(0, TimeSpan.Zero, NewsletterStyle.Full, Only: null);

    /// <summary>The wishes of a call.</summary>
    public static NewsletterSettings Of(ParameterValues values) => new(
        values.Whole(MinimumName),
        values.Duration(UpdateName),
        (NewsletterStyle)Array.IndexOf(Styles, values.Text(StyleName)),
        values.Words(OnlyName) is { Count: > 0 } only ? new Relevance(only) : null);
}
