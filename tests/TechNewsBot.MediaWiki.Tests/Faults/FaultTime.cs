namespace TechNewsBot.MediaWiki.Tests.Faults;

/// <summary>When a fault strikes.</summary>
internal enum FaultTime
{
    /// <summary>It is the answer to the reading before the edit, or to the login; once.</summary>
    Before,

    /// <summary>It is the answer to the edit, which the wiki does not carry out; once.</summary>
    During,

    /// <summary>The wiki carries the edit out and answers so; once.</summary>
    After,

    /// <summary>From the edit on it is every answer: to every request where the fault is of the connection or the server, otherwise to every edit or login.</summary>
    Always,
}
