namespace TechNewsBot.Wikitext.Profiles;

/// <summary>What a wiki says about itself: names, language, time zone and the form of its signatures.</summary>
public sealed class WikiProfile
{
    private WikiProfile()
    {
    }

    /// <summary>Code of the content language, as MediaWiki spells it: "fr", "sr-ec".</summary>
    public string Language { get; private init; } = "en";

    /// <summary>Whether the content language is written from right to left.</summary>
    public bool IsRightToLeft { get; private init; }

    /// <summary>Languages to fall back to, best first; English only where the wiki names it.</summary>
    public IReadOnlyList<string> Fallbacks { get; private init; } = [];

    /// <summary>The wiki's name for its readers.</summary>
    public string SiteName { get; private init; } = "";

    /// <summary>The wiki's name for machines: "frwiki".</summary>
    public string DatabaseName { get; private init; } = "";

    /// <summary>Scheme and host of the wiki; null when it does not say.</summary>
    public Uri? Server { get; private init; }

    /// <summary>Path of a page, with <c>$1</c> for the title: "/wiki/$1".</summary>
    public string ArticlePath { get; private init; } = "/wiki/$1";

    /// <summary>Path of the scripts: "/w".</summary>
    public string ScriptPath { get; private init; } = "/w";

    /// <summary>The wiki's namespaces.</summary>
    public NamespaceNames Namespaces { get; private init; } = new();

    /// <summary>The form of its timestamps; null when the wiki's own expansion cannot be read.</summary>
    public TimestampFormat? Timestamps { get; private init; }

    /// <summary>Reads what <c>technewsbot profile</c> prints.</summary>
    /// <param name="json">The wiki's raw answers; see the README.</param>
    /// <param name="mistakes">What is missing or odd, field by field.</param>
    /// <returns>Null only when nothing can be done with it.</returns>
    public static WikiProfile? Read(string json, out IReadOnlyList<string> mistakes) => throw new NotSupportedException();

    /// <summary>The page's address for a browser.</summary>
    public Uri PageAddress(string title) => throw new NotSupportedException();

    /// <summary>Splits and normalises a title as the wiki does.</summary>
    public WikiTitle Title(string text) => throw new NotSupportedException();

    /// <summary>The date in the wiki's zone, language, digits and order, without the time: "19 novembre 2026".</summary>
    public string FormatDate(DateTimeOffset utc) => throw new NotSupportedException();

    /// <summary>The same with the month abbreviated.</summary>
    public string FormatShortDate(DateTimeOffset utc) => throw new NotSupportedException();

    /// <summary>Date, time and zone as in a signature.</summary>
    public string FormatTimestamp(DateTimeOffset utc) => throw new NotSupportedException();

    /// <summary>The number in the wiki's digits.</summary>
    public string FormatNumber(long number) => throw new NotSupportedException();
}
