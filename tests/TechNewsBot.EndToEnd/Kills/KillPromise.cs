namespace TechNewsBot.EndToEnd.Kills;

/// <summary>What must hold however often the worker is killed.</summary>
public enum KillPromise
{
    /// <summary>Every newsletter stands on its page exactly once, and was posted once.</summary>
    Once,

    /// <summary>Every region is what the bot would write now.</summary>
    Rendered,

    /// <summary>No byte that a person wrote is lost or changed.</summary>
    Kept,
}
