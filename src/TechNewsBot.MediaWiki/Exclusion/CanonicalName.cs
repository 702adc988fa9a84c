namespace TechNewsBot.MediaWiki;

/// <summary>Names of templates and users, so that two spellings of one name are equal.</summary>
internal static class CanonicalName
{
    /// <summary>The name with spaces for underscores, trimmed, its first letter large, as MediaWiki does.</summary>
    public static string Of(string written)
    {
        var name = written.Replace('_', ' ').Trim();
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }
}
