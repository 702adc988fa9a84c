namespace TechNewsBot.MediaWiki;

/// <summary>What an answer of a wiki asks of the bot. There is no ninth.</summary>
internal enum Meaning
{
    /// <summary>It is done.</summary>
    GoOn,

    /// <summary>The page read so already.</summary>
    NotNeeded,

    /// <summary>Somebody was faster: read the page again, decide again, save again.</summary>
    ReadAgain,

    /// <summary>Wait, as long as the wiki says or longer each time, and ask again; when that does not help, leave the wiki for now.</summary>
    Wait,

    /// <summary>Log in or fetch a new token, once, and ask again; when that does not help, leave the wiki for now.</summary>
    LogInAgain,

    /// <summary>Leave this page until it changes.</summary>
    LeavePage,

    /// <summary>Leave this wiki for now.</summary>
    LeaveWiki,

    /// <summary>Leave this wiki until a person acts.</summary>
    StopWiki,
}
