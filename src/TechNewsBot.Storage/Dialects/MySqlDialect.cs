using System.Data.Common;
using Dapper;
using MySql.Data.MySqlClient;
using TechNewsBot.Storage.Hints;

namespace TechNewsBot.Storage.Dialects;

/// <summary>MariaDB 10.6 or later: a database that several workers share.</summary>
internal sealed class MySqlDialect : Dialect
{
    // Comparison byte for byte, as SQLite does it: two titles that differ in case or in an accent are two pages.
    private const string Charset = "CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";

    private const int SecondsToWaitForOthers = 60;

    private readonly string connectionString;

    /// <summary>The database of a connection string with <c>Server</c>, <c>Database</c>, <c>User ID</c> and <c>Password</c>.</summary>
    public MySqlDialect(string connectionString)
    {
        // Counting the rows that changed, not those that were found, tells whether keeping something changed anything.
        var settings = new MySqlConnectionStringBuilder(connectionString) { CharacterSet = "utf8mb4", UseAffectedRows = true };
        Place = $"{settings.Database} on {settings.Server}";
        this.connectionString = settings.ToString();
    }

    /// <inheritdoc/>
    public override StorageProvider Provider => StorageProvider.MySql;

    /// <inheritdoc/>
    public override string Place { get; }

    /// <inheritdoc/>
    public override IHintWords HintWords { get; } = new MySqlHintWords();

    /// <inheritdoc/>
    // The words of texts that went with their origin.
    public override string Tidying => "DELETE FROM HintPiece WHERE TextId NOT IN (SELECT Id FROM HintText)";

    /// <inheritdoc/>
    public override DbConnection Connect()
    {
        var connection = MariaDbFactory.Instance.CreateConnection();
        connection.ConnectionString = connectionString;
        return connection;
    }

    /// <inheritdoc/>
    public override async Task MigrateAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await LockAsync(connection, cancellationToken);
        try
        {
            await ExecuteAsync(connection, $"CREATE TABLE IF NOT EXISTS SchemaVersion (Number BIGINT NOT NULL) {Charset}", cancellationToken);
            var version = await connection.ExecuteScalarAsync<int>(new CommandDefinition("SELECT COALESCE(MAX(Number), 0) FROM SchemaVersion", cancellationToken: cancellationToken));
            if (version > Migration.Newest)
                throw Newer(version);
            foreach (var migration in Migration.For(Provider).Where(migration => migration.Number > version))
            {
                foreach (var statement in migration.Statements)
                    await TakeStepAsync(connection, statement.Contains("CREATE TABLE", StringComparison.Ordinal) ? $"{statement} {Charset}" : statement, cancellationToken);
                await ExecuteAsync(connection, $"INSERT INTO SchemaVersion (Number) VALUES ({migration.Number})", cancellationToken);
            }
        }
        finally
        {
            await connection.ExecuteAsync($"DO RELEASE_LOCK({LockName})");
        }
    }

    /// <inheritdoc/>
    public override string Keep(string table, IReadOnlyList<string> key, IReadOnlyList<string> values) =>
        $"{Insert(table, [.. key, .. values])} ON DUPLICATE KEY UPDATE {string.Join(", ", values.Select(column => $"{column} = VALUES({column})"))}";

    /// <inheritdoc/>
    // Not INSERT IGNORE, which also lets values through that do not fit.
    public override string KeepFirst(string table, IReadOnlyList<string> key, IReadOnlyList<string> values) =>
        $"{Insert(table, [.. key, .. values])} ON DUPLICATE KEY UPDATE {key[0]} = {table}.{key[0]}";

    /// <inheritdoc/>
    public override bool IsDeadlock(DbException cause) => cause is MySqlException { Number: (int)MySqlErrorCode.LockDeadlock };

    /// <inheritdoc/>
    public override StorageException Explain(DbException cause) => new(MySqlFault.Sentence(Place, (MySqlException)cause), cause);

    /// <inheritdoc/>
    public override void ClearPool()
    {
        using var connection = new MySqlConnection(connectionString);
        MySqlConnection.ClearPool(connection);
    }

    // A server's locks are for all its databases.
    private const string LockName = "CONCAT(DATABASE(), '.technewsbot')";

    private async Task LockAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var command = new CommandDefinition($"SELECT GET_LOCK({LockName}, {SecondsToWaitForOthers})", commandTimeout: 2 * SecondsToWaitForOthers, cancellationToken: cancellationToken);
        if (await connection.ExecuteScalarAsync<long?>(command) != 1)
            throw new StorageException($"The database {Place} is being brought up to date by another technewsbot for more than {SecondsToWaitForOthers} seconds. Wait for it, or end it, and try again.");
    }

    // The server commits each change of the schema by itself: a start that was cut off has done some of a step already.
    private static async Task TakeStepAsync(DbConnection connection, string statement, CancellationToken cancellationToken)
    {
        try
        {
            await ExecuteAsync(connection, statement, cancellationToken);
        }
        catch (MySqlException exception) when ((MySqlErrorCode)exception.Number is MySqlErrorCode.TableExists or MySqlErrorCode.DuplicateFieldName or MySqlErrorCode.DuplicateKeyName)
        {
        }
    }

    private static Task<int> ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(new CommandDefinition(sql, cancellationToken: cancellationToken));
}
