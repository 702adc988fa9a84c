using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Pages;

/// <summary>A call of the bot's template on a page, and the region it opens.</summary>
/// <param name="Source">The call as it stands in the page, braces included.</param>
/// <param name="Span">Where the call stands.</param>
/// <param name="Region">The text between the call and its end template; null when there is no end template before the next call.</param>
/// <param name="Parameters">The call's parameters in order, comments and nowiki tags taken out of the values.</param>
public sealed record JobCall(string Source, TextSpan Span, TextSpan? Region, IReadOnlyList<JobParameter> Parameters)
{
    /// <summary>The value of <c>job=</c>; empty when there is none.</summary>
    public string Job => Parameters.LastOrDefault(parameter => parameter.Name == "job")?.Value ?? "";
}
