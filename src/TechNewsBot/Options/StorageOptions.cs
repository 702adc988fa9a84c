using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using MySql.Data.MySqlClient;
using TechNewsBot.Storage;

namespace TechNewsBot.Options;

/// <summary>Where the bot remembers things between runs. Losing it costs requests, never a second post.</summary>
internal sealed partial class StorageOptions
{
    /// <summary>The kind of database: one of <see cref="StorageProvider"/>.</summary>
    public string Provider { get; set; } = nameof(StorageProvider.Sqlite);

    /// <summary>How to reach it; <c>%NAME%</c> stands for an environment variable. A file name without a folder means the folder of the configuration file.</summary>
    public string ConnectionString { get; set; } = "Data Source=technewsbot.db";

    /// <summary>Whether several workers can share it.</summary>
    internal bool IsShared => Kind == StorageProvider.MySql;

    /// <summary>The connection string with the values of the environment variables.</summary>
    internal string Connection => Environment.ExpandEnvironmentVariables(ConnectionString);

    private StorageProvider? Kind =>
        Enum.GetValues<StorageProvider>().Where(kind => string.Equals($"{kind}", Provider, StringComparison.OrdinalIgnoreCase)).Select(kind => (StorageProvider?)kind).FirstOrDefault();

    /// <summary>The database, once there are no mistakes here; nothing is opened yet.</summary>
    /// <param name="folder">Where a relative file name starts.</param>
    internal Database Open(string folder) => new(Kind ?? StorageProvider.Sqlite, Connection, folder);

    /// <summary>What is wrong here. The connection string is not shown, it may hold a password.</summary>
    internal IEnumerable<ConfigurationMistake> Mistakes(string path)
    {
        // Not in the values: a password may look like a variable.
        var missing = Variable().Matches(ConnectionString).Select(match => match.Value.Trim('%')).Where(name => Environment.GetEnvironmentVariable(name) is null).Distinct().ToList();
        if (Kind is null)
            yield return new($"{path}:Provider", $"must be {string.Join(" or ", Enum.GetNames<StorageProvider>())}") { Value = Provider };
        else if (missing.Count > 0)
            yield return new($"{path}:ConnectionString", $"names environment variables that are not set: {string.Join(", ", missing)}");
        else if (Kind == StorageProvider.Sqlite && !Holds(() => new SqliteConnectionStringBuilder(Connection).DataSource))
            yield return new($"{path}:ConnectionString", "must name a file, such as Data Source=technewsbot.db");
        else if (Kind == StorageProvider.MySql && !Holds(() => new MySqlConnectionStringBuilder(Connection).Server, () => new MySqlConnectionStringBuilder(Connection).Database))
            yield return new($"{path}:ConnectionString", "must name a server and a database, such as Server=localhost;Database=technewsbot;User ID=technewsbot;Password=…");
    }

    private static bool Holds(params IEnumerable<Func<string>> values)
    {
        try
        {
            return values.All(value => value().Length > 0);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            return false;
        }
    }

    [GeneratedRegex("%[A-Za-z_][A-Za-z0-9_]*%", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
