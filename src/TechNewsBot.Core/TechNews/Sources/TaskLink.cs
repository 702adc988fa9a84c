using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>Links to tasks on Wikimedia's Phabricator.</summary>
internal static class TaskLink
{
    private const string Host = "phabricator.wikimedia.org";

    private static readonly string[] Prefixes = ["phab:", "phabricator:"];

    /// <summary>The task that an address leads to: <c>T123</c>; null for any other address.</summary>
    public static string? Of(ExternalLink link)
    {
        var address = link.Url.StartsWith("//", StringComparison.Ordinal) ? "https:" + link.Url : link.Url;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host == Host ? Task(uri.AbsolutePath.TrimStart('/')) : null;
    }

    /// <summary>The task that an interwiki link leads to; null for any other link.</summary>
    public static string? Of(WikiLink link)
    {
        var target = link.Target.TrimStart(':');
        var prefix = Array.Find(Prefixes, prefix => target.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        return prefix is null ? null : Task(target[prefix.Length..].Split('#')[0].Trim());
    }

    private static string? Task(string name) =>
        name.Length > 1 && name[0] is 'T' or 't' && !name.AsSpan(1).ContainsAnyExceptInRange('0', '9') ? "T" + name[1..] : null;
}
