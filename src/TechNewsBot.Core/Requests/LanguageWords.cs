using TechNewsBot.Core.Requests.Words;

namespace TechNewsBot.Core.Requests;

/// <summary>The words of one language.</summary>
/// <param name="Templates">What each status template means, by its name without the namespace.</param>
/// <param name="ResultHeadings">Headings of sub-sections that tell a result.</param>
/// <param name="Words">What words in comments tell.</param>
internal sealed record LanguageWords(
    IReadOnlyDictionary<string, StatusMark> Templates,
    IReadOnlyList<string> ResultHeadings,
    IReadOnlyList<(WordPattern Pattern, WordSense Sense)> Words);
