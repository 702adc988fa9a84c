namespace TechNewsBot.EndToEnd.Kills;

/// <summary>What the killer waits for.</summary>
internal enum KillMoment
{
    /// <summary>Some time after the worker's start.</summary>
    AnyTime,

    /// <summary>The worker has just asked a wiki something.</summary>
    Asking,

    /// <summary>The worker has just sent an edit: the wiki saves it while nobody waits for the answer, or has saved it while nobody has noted it.</summary>
    Saving,
}
