namespace TechNewsBot.Core.Requests;

/// <summary>How far a request has come.</summary>
public enum RequestStatus
{
    /// <summary>Nobody but the asker has written.</summary>
    New,

    /// <summary>Someone else's answer stands last.</summary>
    Answered,

    /// <summary>A helper asked something, and the asker has not replied.</summary>
    WaitingForAsker,

    /// <summary>The asker wrote last, after an answer.</summary>
    Open,

    /// <summary>Someone is on it.</summary>
    InProgress,

    /// <summary>Done, as a human marked it.</summary>
    Done,

    /// <summary>Not done and not going to be, as a human marked it.</summary>
    Declined,

    /// <summary>Carried on at another place.</summary>
    Moved,

    /// <summary>Unsettled, and nobody has written for long.</summary>
    Stale,

    /// <summary>Moved into an archive.</summary>
    Archived,
}
