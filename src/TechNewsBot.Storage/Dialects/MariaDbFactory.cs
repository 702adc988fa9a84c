using System.Data;
using System.Data.Common;
using MySql.Data.MySqlClient;

namespace TechNewsBot.Storage.Dialects;

/// <summary>
/// Connections to a MariaDB server on which it sends no notes. MySql.Data 8.0.16 cannot read an answer of MariaDB that counts
/// a note or a warning, such as that of <c>CREATE TABLE IF NOT EXISTS</c> for a table that is there, and loses the connection.
/// </summary>
public sealed class MariaDbFactory : DbProviderFactory
{
    /// <summary>The one factory.</summary>
    public static readonly MariaDbFactory Instance = new();

    private MariaDbFactory()
    {
    }

    /// <inheritdoc/>
    public override DbConnection CreateConnection()
    {
        var connection = new MySqlConnection();
        connection.StateChange += (_, change) =>
        {
            if (change.CurrentState == ConnectionState.Open)
                SendNoNotes(connection);
        };
        return connection;
    }

    /// <inheritdoc/>
    public override DbCommand CreateCommand() => new MySqlCommand();

    /// <inheritdoc/>
    public override DbParameter CreateParameter() => new MySqlParameter();

    private static void SendNoNotes(MySqlConnection connection)
    {
        using var command = new MySqlCommand("SET SESSION sql_notes = 0", connection);
        command.ExecuteNonQuery();
    }
}
