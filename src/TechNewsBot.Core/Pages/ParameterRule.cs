namespace TechNewsBot.Core.Pages;

/// <summary>What one parameter of a job may be.</summary>
public sealed record ParameterRule
{
    private ParameterRule(string name, ParameterKind kind)
    {
        Name = name;
        Kind = kind;
    }

    /// <summary>The parameter's name, in lower case.</summary>
    public string Name { get; }

    /// <summary>What it holds.</summary>
    public ParameterKind Kind { get; }

    /// <summary>Whether a page that leaves it out or empty is mistaken.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>The value when it is left out, as an editor would write it; empty for none.</summary>
    public string Default { get; private init; } = "";

    /// <summary>The least value, in days for a duration.</summary>
    public long Minimum { get; private init; }

    /// <summary>The greatest value, in days for a duration; for titles how many there may be.</summary>
    public long Maximum { get; private init; } = long.MaxValue;

    /// <summary>The words that are allowed.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>Words that stand for a duration.</summary>
    public IReadOnlyDictionary<string, TimeSpan> Durations { get; private init; } = new Dictionary<string, TimeSpan>();

    /// <summary>Whether a title may be a pattern of titles.</summary>
    public bool TakesPatterns { get; private init; }

    /// <summary>Whether a subpage's name is kept for other pages, so that it is a mistake.</summary>
    public Func<string, bool> IsReserved { get; private init; } = _ => false;

    /// <summary>Titles of pages, at most <paramref name="most"/>.</summary>
    public static ParameterRule Titles(string name, bool required = false, int most = 20) =>
        new(name, ParameterKind.Titles) { IsRequired = required, Maximum = most };

    /// <summary>Titles of pages and patterns of titles: with fields (<see cref="TitleField"/>), or with <c>/*</c> for all subpages.</summary>
    public static ParameterRule Patterns(string name, bool required = false) => Titles(name, required) with { TakesPatterns = true };

    /// <summary>A duration between two limits, given in days.</summary>
    public static ParameterRule Duration(string name, string fallback, int minimumDays = 1, int maximumDays = 3650) =>
        new(name, ParameterKind.Duration) { Default = fallback, Minimum = minimumDays, Maximum = maximumDays };

    /// <summary>A duration between two limits, given in days, or a word for one; the first word is taken when it is left out.</summary>
    public static ParameterRule DurationOrWord(string name, int minimumDays, int maximumDays, params IReadOnlyList<(string Word, TimeSpan Duration)> words) =>
        Duration(name, words[0].Word, minimumDays, maximumDays) with { Words = [.. words.Select(word => word.Word)], Durations = words.ToDictionary(word => word.Word, word => word.Duration) };

    /// <summary>A whole number between two limits.</summary>
    public static ParameterRule Whole(string name, long fallback, long minimum, long maximum) =>
        new(name, ParameterKind.Whole) { Default = fallback.ToString(), Minimum = minimum, Maximum = maximum };

    /// <summary>One of these words; the first is taken when it is left out.</summary>
    public static ParameterRule Word(string name, params IReadOnlyList<string> words) =>
        new(name, ParameterKind.Word) { Default = words[0], Words = words };

    /// <summary>Some of these words, each once, in any order.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="usual">The words that are taken when it is left out.</param>
    /// <param name="allowed">The words there are.</param>
    public static ParameterRule SomeOf(string name, IReadOnlyList<string> usual, IReadOnlyList<string> allowed) =>
        new(name, ParameterKind.Words) { Default = string.Join(',', usual), Words = allowed };

    /// <summary>A subpage of the page that carries the template, by the part of its title after the page's and a slash; empty when it is left out.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="isReserved">Whether a subpage of this name is another's; asked with the names of a whole year where it has fields.</param>
    public static ParameterRule Subpage(string name, Func<string, bool> isReserved) => new(name, ParameterKind.Subpage) { IsReserved = isReserved };

    /// <summary>Words and phrases of the editor's own, each once, as they were written.</summary>
    public static ParameterRule Phrases(string name) => new(name, ParameterKind.Phrases);
}
