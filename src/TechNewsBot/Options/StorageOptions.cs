using Microsoft.Data.Sqlite;

namespace TechNewsBot.Options;

/// <summary>Where the bot remembers things between runs. Losing it costs requests, never a second post.</summary>
internal sealed class StorageOptions
{
    /// <summary>The kind of database.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>How to reach it. A file name without a folder means the folder of the configuration file.</summary>
    public string ConnectionString { get; set; } = "Data Source=technewsbot.db";

    /// <summary>What is wrong here. The connection string is not shown, it may hold a password.</summary>
    internal IEnumerable<ConfigurationMistake> Mistakes(string path)
    {
        if (!string.Equals(Provider, "Sqlite", StringComparison.OrdinalIgnoreCase))
            yield return new($"{path}:Provider", "must be Sqlite") { Value = Provider };
        else if (!NamesFile(ConnectionString))
            yield return new($"{path}:ConnectionString", "must name a file, such as Data Source=technewsbot.db");
    }

    private static bool NamesFile(string connectionString)
    {
        try
        {
            return new SqliteConnectionStringBuilder(connectionString).DataSource.Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
