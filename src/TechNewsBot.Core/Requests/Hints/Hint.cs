using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Requests.Hints;

/// <summary>Something that exists already and may help with a request.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Key">What makes it the same hint after it was renamed or moved: a thread's name, a title, an address.</param>
/// <param name="Title">What it is called, as plain text.</param>
public sealed record Hint(HintSource Source, string Key, string Title)
{
    /// <summary>The full title of the page that it leads to; empty when it leads to an <see cref="Address"/>.</summary>
    public string Page { get; init; } = "";

    /// <summary>The fragment on that page; empty for none.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>The address that it leads to, with http or https; empty when it leads to a <see cref="Page"/>.</summary>
    public string Address { get; init; } = "";

    /// <summary>The language of the title; empty for the wiki's own.</summary>
    public string Language { get; init; } = "";

    /// <summary>The issue of Tech News, as <c>2026-48</c>; empty for other sources.</summary>
    public string Issue { get; init; } = "";

    /// <summary>Where it leads: what two sources suggest may be the same. Items of Tech News differ, though all lead to their issue.</summary>
    public string Destination => Source == HintSource.News || Page.Length + Address.Length == 0 ? Code : Address.Length > 0 ? Address : $"{Page}#{Anchor}";

    /// <summary>A short text that stands for the hint on wikis and in the database.</summary>
    public string Code { get; } = ArgumentText.Fingerprint($"{Source} {Key}");
}
