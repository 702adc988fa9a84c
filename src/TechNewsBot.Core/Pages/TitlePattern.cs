using System.Text;
using System.Text.RegularExpressions;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Pages;

/// <summary>A title, or a pattern of titles: with fields for dates and numbers (<see cref="TitleField"/>), or with <c>/*</c> at the end for all subpages.</summary>
internal sealed partial class TitlePattern
{
    private const string AllSubpages = "/*";

    private readonly IReadOnlyList<(string Literal, string? Field, int Width)> parts;
    private readonly bool hasSubpages;
    private Regex? matcher;

    private TitlePattern(string written, IReadOnlyList<(string Literal, string? Field, int Width)> parts, bool hasSubpages)
    {
        Written = written;
        this.parts = parts;
        this.hasSubpages = hasSubpages;
        Prefix = parts[0].Literal + (hasSubpages && parts[0].Field is null ? "/" : "");
    }

    /// <summary>The pattern as it was written.</summary>
    public string Written { get; }

    /// <summary>What all its titles begin with.</summary>
    public string Prefix { get; }

    /// <summary>Whether it is a title and nothing else.</summary>
    public bool IsTitle => parts is [{ Field: null }] && !hasSubpages;

    /// <summary>Whether only the wiki knows which of its titles there are: subpages, and archives by number.</summary>
    public bool IsListed => hasSubpages || parts.Any(part => part.Field is { } name && (TitleField.IsCounter(name) || !TitleField.IsKnown(name)));

    /// <summary>The names in it that are no field's.</summary>
    public IEnumerable<string> Unknown => parts.Select(part => part.Field).OfType<string>().Where(name => !TitleField.IsKnown(name));

    /// <summary>Reads a title. Any text gives a pattern, perhaps with unknown fields.</summary>
    public static TitlePattern Read(string written)
    {
        var isForAll = written.EndsWith(AllSubpages, StringComparison.Ordinal);
        var text = isForAll ? written[..^AllSubpages.Length] : written;
        var found = new List<(string, string?, int)>();
        var at = 0;
        foreach (Match match in Field().Matches(text))
        {
            found.Add((text[at..match.Index], match.Groups["name"].Value, int.TryParse(match.Groups["width"].ValueSpan, out var width) ? width : 0));
            at = match.Index + match.Length;
        }
        if (at < text.Length || found.Count == 0)
            found.Add((text[at..], null, 0));
        return new TitlePattern(written, found, isForAll);
    }

    /// <summary>The title on a day of the wiki's clock, for a pattern that is not listed.</summary>
    public string Fill(DateTime day, WikiProfile profile)
    {
        var title = new StringBuilder();
        foreach (var part in parts)
            title.Append(part.Literal).Append(part.Field is null ? "" : TitleField.Fill(part.Field, part.Width, day, profile));
        return title.ToString();
    }

    /// <summary>Whether a full title is one of its titles.</summary>
    public bool Matches(string title) => IsTitle ? title == Written : (matcher ??= Matcher()).IsMatch(title);

    // No title makes it slow: the engine does not go back.
    private Regex Matcher()
    {
        var pattern = string.Concat(parts.Select(part => Regex.Escape(part.Literal) + (part.Field is null ? "" : TitleField.IsNumber(part.Field) ? "\\p{Nd}+" : "[^/]+")));
        return new Regex($"^{pattern}{(hasSubpages ? "/.+" : "")}$", RegexOptions.NonBacktracking);
    }

    [GeneratedRegex(@"%\((?<name>[^()]*)\)(?<width>[0-9]{0,2})[ds]?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
