namespace TechNewsBot.Storage;

/// <summary>The databases that the bot can remember in.</summary>
public enum StorageProvider
{
    /// <summary>One file on this machine, for one worker.</summary>
    Sqlite,

    /// <summary>A MariaDB server, which several workers share.</summary>
    MySql,
}
