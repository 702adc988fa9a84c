namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>The name of a Phabricator task, "T123456", in the spellings that people use for it.</summary>
internal static class TaskName
{
    private const int FewestDigits = 2;
    private const int MostDigits = 7;

    // Bugs of the tracker before it became tasks with numbers from here on (mediawiki.org, Phabricator/versus Bugzilla).
    private const int FirstBug = 2000;

    private static readonly string[] Prefixes = ["phab", "phabricator"];
    private static readonly string[] OldPrefixes = ["bug", "bugzilla", "mediazilla"];
    private static readonly string[] Paths = ["maniphest/task/edit/", "maniphest/task/view/"];

    /// <summary>The name in a text that holds nothing else, a comment's number aside: "T123#456"; null for any other text.</summary>
    public static string? Of(ReadOnlySpan<char> written)
    {
        var text = written.Trim();
        var length = Leading(text);
        return length > 0 && (length == text.Length || text[length] == '#') ? Named(text[..length]) : null;
    }

    /// <summary>The name in a link's target: <c>phab:T123</c>, <c>:phabricator:T123#456</c>, <c>bugzilla:123</c>; null for a link to anything else.</summary>
    public static string? OfLink(ReadOnlySpan<char> target)
    {
        var hash = target.IndexOf('#');
        var page = hash < 0 ? target : target[..hash];
        var colon = page.LastIndexOf(':');
        if (colon < 0)
            return null;
        var wiki = page[..colon].Trim();
        wiki = wiki[(wiki.LastIndexOf(':') + 1)..].TrimStart();
        return IsOneOf(Prefixes, wiki) ? Of(page[(colon + 1)..])
            : IsOneOf(OldPrefixes, wiki) ? OfBug(page[(colon + 1)..].Trim())
            : null;
    }

    /// <summary>The name in an address of Phabricator, its mobile and older hosts included, or of the tracker before it; null for any other address.</summary>
    /// <param name="address">What follows the two slashes: <c>phabricator.wikimedia.org/T123#456</c>; more text may follow.</param>
    public static string? OfAddress(ReadOnlySpan<char> address)
    {
        var slash = address.IndexOf('/');
        if (slash < 0)
            return null;
        var host = address[..slash];
        var path = address[(slash + 1)..];
        if (host.StartsWith("bugzilla.", StringComparison.OrdinalIgnoreCase))
            return OfBug(Digits(path.StartsWith("show_bug.cgi?id=", StringComparison.Ordinal) ? path["show_bug.cgi?id=".Length..] : path));
        if (host.IndexOf('.') is not (> 0 and var dot) || !IsOneOf(Prefixes, host[..dot]))
            return null;
        foreach (var before in Paths)
        {
            if (path.StartsWith(before, StringComparison.OrdinalIgnoreCase))
                return OfNumber(Digits(path[before.Length..]));
        }
        return Leading(path) is > 0 and var length ? Named(path[..length]) : null;
    }

    /// <summary>The name of the task with this number, of two to seven digits; null for another text.</summary>
    public static string? OfNumber(ReadOnlySpan<char> digits) => Of($"T{digits.Trim()}");

    /// <summary>The name of the task that a bug of the older tracker became; null when this is no number.</summary>
    public static string? OfBug(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and < MostDigits && int.TryParse(digits, out var bug) && bug > 0 ? $"T{bug + FirstBug}" : null;

    /// <summary>How long the name is that the text begins with; 0 when it begins with none.</summary>
    public static int Leading(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('T' or 't'))
            return 0;
        var digits = Digits(text[1..]).Length;
        var isWord = digits + 1 == text.Length || !(char.IsLetterOrDigit(text[digits + 1]) || text[digits + 1] == '_');
        return digits is >= FewestDigits and <= MostDigits && isWord ? digits + 1 : 0;
    }

    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text : text[..end];
    }

    private static bool IsOneOf(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var known in names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static string Named(ReadOnlySpan<char> name) => $"T{name[1..]}";
}
