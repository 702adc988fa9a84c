using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>How a page wants its newsletter.</summary>
/// <param name="Minimum">The percentage that must be translated before an issue is posted; 0 for none.</param>
/// <param name="Update">How long a section follows translations after it was posted; zero for not at all.</param>
internal sealed record NewsletterSettings(long Minimum, TimeSpan Update)
{
    private const string MinimumName = "minimum";
    private const string UpdateName = "update";

    // The pull asks for the translations of the last two weeks (TechNewsPull).
    private const int MostDays = 14;

    /// <summary>The parameters of <c>job=newsletter</c>.</summary>
    public static readonly IReadOnlyList<ParameterRule> Rules =
    [
        ParameterRule.Whole(MinimumName, 0, 0, 100),
        ParameterRule.DurationOrWord(UpdateName, 1, MostDays, ("no", TimeSpan.Zero), ("yes", TimeSpan.FromDays(MostDays))),
    ];

    /// <summary>The wishes of a call.</summary>
    public static NewsletterSettings Of(ParameterValues values) => new(values.Whole(MinimumName), values.Duration(UpdateName));
}
