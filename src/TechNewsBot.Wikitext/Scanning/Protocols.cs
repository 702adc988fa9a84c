namespace TechNewsBot.Wikitext.Scanning;

/// <summary>The beginnings of an address that MediaWiki makes a link of.</summary>
internal static class Protocols
{
    // DefaultSettings.php, $wgUrlProtocols.
    private static readonly string[] All =
    [
        "https://", "http://", "//", "mailto:", "ftp://", "ftps://", "irc://", "ircs://", "news:", "tel:", "sms:", "geo:", "urn:", "git://",
        "gopher://", "magnet:", "matrix:", "mms://", "nntp://", "redis://", "sftp://", "sip:", "sips:", "ssh://", "svn://", "telnet://",
        "worldwind://", "xmpp:", "bitcoin:",
    ];

    /// <summary>Length of the protocol that <paramref name="text"/> starts with, 0 when there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (text[0] != '/' && !char.IsAsciiLetter(text[0])))
            return 0;
        foreach (var protocol in All)
        {
            if (text.StartsWith(protocol, StringComparison.OrdinalIgnoreCase))
                return protocol.Length;
        }
        return 0;
    }

    /// <summary>Whether the colon at <paramref name="index"/> is that of a protocol.</summary>
    public static bool HaveColonAt(ReadOnlySpan<char> text, int index)
    {
        foreach (var protocol in All)
        {
            var start = index - protocol.IndexOf(':', StringComparison.Ordinal);
            if (start >= 0 && start < index && text[start..].StartsWith(protocol, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
