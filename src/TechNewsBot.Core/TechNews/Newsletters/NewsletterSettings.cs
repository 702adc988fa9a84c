using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>How a page wants its newsletter.</summary>
/// <param name="Minimum">The percentage that must be translated before an issue is posted; 0 for none.</param>
internal sealed record NewsletterSettings(long Minimum)
{
    private const string MinimumName = "minimum";

    /// <summary>The parameters of <c>job=newsletter</c>.</summary>
    public static readonly IReadOnlyList<ParameterRule> Rules = [ParameterRule.Whole(MinimumName, 0, 0, 100)];

    /// <summary>The wishes of a call.</summary>
    public static NewsletterSettings Of(ParameterValues values) => new(values.Whole(MinimumName));
}
