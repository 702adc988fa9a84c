namespace TechNewsBot.MediaWiki;

/// <summary>The kinds of failure that pass by themselves.</summary>
internal enum AttemptFailure
{
    /// <summary>The wiki is there and asks for patience.</summary>
    Busy,

    /// <summary>No connection, no answer, or a server's error.</summary>
    Unreachable,

    /// <summary>An answer that is not the API's, or not all of it.</summary>
    Unreadable,
}
