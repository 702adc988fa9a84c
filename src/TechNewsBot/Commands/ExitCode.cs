namespace TechNewsBot.Commands;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Something failed: a wiki was skipped while the others went on, the database could not be used, or one file of a batch could not be read.</summary>
    public const int Failed = 1;

    /// <summary>The command line or the configuration is wrong; nothing was contacted.</summary>
    public const int Usage = 2;
}
