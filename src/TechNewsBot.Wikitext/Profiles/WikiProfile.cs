using System.Globalization;
using System.Text;
using System.Text.Json;
using TechNewsBot.Wikitext.Timestamps;

namespace TechNewsBot.Wikitext.Profiles;

/// <summary>What a wiki says about itself: names, language, time zone and the form of its signatures.</summary>
public sealed class WikiProfile
{
    internal WikiProfile()
    {
    }

    /// <summary>Code of the content language, as MediaWiki spells it: "fr", "sr-ec".</summary>
    public string Language { get; internal init; } = "en";

    /// <summary>Whether the content language is written from right to left.</summary>
    public bool IsRightToLeft { get; internal init; }

    /// <summary>Languages to fall back to, best first; English only where the wiki names it.</summary>
    public IReadOnlyList<string> Fallbacks { get; internal init; } = [];

    /// <summary>The wiki's name for its readers.</summary>
    public string SiteName { get; internal init; } = "";

    /// <summary>The wiki's name for machines: "frwiki".</summary>
    public string DatabaseName { get; internal init; } = "";

    /// <summary>Scheme and host of the wiki; null when it does not say.</summary>
    public Uri? Server { get; internal init; }

    /// <summary>Path of a page, with <c>$1</c> for the title: "/wiki/$1".</summary>
    public string ArticlePath { get; internal init; } = "/wiki/$1";

    /// <summary>Path of the scripts: "/w".</summary>
    public string ScriptPath { get; internal init; } = "/w";

    /// <summary>The wiki's namespaces.</summary>
    public NamespaceNames Namespaces { get; internal init; } = new();

    /// <summary>What templates are called besides, as far as that was learned.</summary>
    public TemplateAliases TemplateAliases { get; internal init; } = new();

    /// <summary>The form of its timestamps; null when the wiki's own expansion cannot be read.</summary>
    public TimestampFormat? Timestamps { get; internal init; }

    /// <summary>The names by which the wiki knows the list of a user's edits.</summary>
    internal IReadOnlySet<string> ContributionsNames { get; init; } = new HashSet<string>();

    /// <summary>The canonical names of special pages, by every name that the wiki understands.</summary>
    internal IReadOnlyDictionary<string, string> SpecialPages { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the wiki has references: without the Cite extension their tags are text.</summary>
    internal bool HasReferences { get; init; }

    /// <summary>The prefixes of links to other wikis, as "de" and "m", with the addresses that they stand for, <c>$1</c> for the title; none where the answers do not tell.</summary>
    internal IReadOnlyDictionary<string, string> WikiPrefixes { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads what <c>technewsbot profile</c> prints.</summary>
    /// <param name="json">The wiki's raw answers; see the README.</param>
    /// <param name="mistakes">What is missing or odd, field by field.</param>
    /// <returns>Null only when nothing can be done with it: it is not JSON, or says nothing about the wiki.</returns>
    public static WikiProfile? Read(string json, out IReadOnlyList<string> mistakes)
    {
        ArgumentNullException.ThrowIfNull(json);
        var found = new List<string>();
        mistakes = found;
        try
        {
            using var document = JsonDocument.Parse(json);
            return ProfileReader.Read(new JsonField(document.RootElement, "", found));
        }
        // The last two are for halves of characters, as they are and escaped.
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            found.Add($"not JSON: {exception.Message}");
            return null;
        }
    }

    /// <summary>The prefix of links from here to another wiki, the shortest of several: "sw"; null where none leads there.</summary>
    public string? PrefixTo(WikiProfile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Server is null)
            return null;
        var pages = other.Server.Authority + other.ArticlePath;
        return WikiPrefixes.Where(wiki => wiki.Value.EndsWith("//" + pages, StringComparison.Ordinal)).Select(wiki => wiki.Key).OrderBy(prefix => prefix.Length).ThenBy(prefix => prefix, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>The page's address for a browser; a relative one when the wiki does not name its server.</summary>
    /// <param name="title">With or without a fragment.</param>
    public Uri PageAddress(string title)
    {
        var page = Title(title);
        var path = new StringBuilder(ArticlePath).Replace("$1", Escaped(page.DatabaseKey)).ToString();
        if (page.Fragment.Length > 0)
            path += "#" + Escaped(page.Fragment.Replace(' ', '_'));
        return Server is null ? new Uri(path, UriKind.Relative) : new Uri(Server, path);
    }

    /// <summary>Splits and normalises a title as the wiki does; entities and percent signs are decoded.</summary>
    public WikiTitle Title(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TitleReader.Read(text, Namespaces, Language);
    }

    /// <summary>The canonical name of a special page, "Recentchanges" for "Modifications récentes/50"; the part before the slash where the wiki does not know it.</summary>
    public string SpecialPage(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slash = name.IndexOf('/');
        var page = slash < 0 ? name : name[..slash];
        return SpecialPages.GetValueOrDefault(page, page);
    }

    /// <summary>Whether the wiki has a special page, by its canonical name; those of extensions that are not installed it has not.</summary>
    public bool HasSpecialPage(string name) => SpecialPages.Values.Contains(name);

    /// <summary>The date in the wiki's zone, language, digits and order, without the time: "19 novembre 2026". In UTC and as 2026-11-19 where the wiki's timestamps are not known.</summary>
    public string FormatDate(DateTimeOffset utc) =>
        Timestamps?.FormatDate(utc, MonthForms.Long) ?? utc.UtcDateTime.ToString("yyyy-MM-dd");

    /// <summary>The same with the month abbreviated.</summary>
    public string FormatShortDate(DateTimeOffset utc) =>
        Timestamps?.FormatDate(utc, MonthForms.Short) ?? utc.UtcDateTime.ToString("yyyy-MM-dd");

    /// <summary>Date, time and zone as in a signature.</summary>
    public string FormatTimestamp(DateTimeOffset utc) =>
        Timestamps?.Format(utc) ?? utc.UtcDateTime.ToString("yyyy-MM-dd HH:mm '(UTC)'");

    /// <summary>The moment on the wiki's clock; in UTC where the wiki's timestamps are not known.</summary>
    public DateTime LocalTime(DateTimeOffset utc) => Timestamps?.LocalTime(utc) ?? utc.UtcDateTime;

    /// <summary>The name of a month by itself, in the wiki's language; in English where the wiki's timestamps are not known.</summary>
    /// <param name="month">1 to 12.</param>
    public string MonthName(int month) => Timestamps?.MonthName(month, MonthForms.Nominative) ?? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    /// <summary>The same abbreviated, as the wiki does.</summary>
    /// <param name="month">1 to 12.</param>
    public string ShortMonthName(int month) => Timestamps?.MonthName(month, MonthForms.Abbreviated) ?? CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month);

    /// <summary>The number in the wiki's digits.</summary>
    public string FormatNumber(long number) => (Timestamps?.Digits ?? DigitSet.Ascii).Format(number);

    /// <summary>Percent signs for all but what MediaWiki leaves as it is (wfUrlencode).</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(Uri.EscapeDataString(text));
        foreach (var kept in ";@$!*(),/~:")
            escaped.Replace($"%{(int)kept:X2}", kept.ToString());
        return escaped.ToString();
    }
}
