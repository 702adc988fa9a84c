using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using TechNewsBot.Storage.Hints;

namespace TechNewsBot.Storage.Dialects;

/// <summary>SQLite: one file, with a write-ahead log (https://sqlite.org/wal.html).</summary>
internal sealed class SqliteDialect : Dialect
{
    // An operator's own values come after these and win.
    private const string Defaults = "Foreign Keys=True;Default Timeout=5;";

    private readonly string connectionString;

    /// <summary>The database in a file.</summary>
    /// <param name="connectionString">At least <c>Data Source=FILE</c>.</param>
    /// <param name="folder">Where a relative file name starts.</param>
    public SqliteDialect(string connectionString, string folder)
    {
        var settings = new SqliteConnectionStringBuilder(Defaults + connectionString);
        settings.DataSource = Path.GetFullPath(settings.DataSource, Path.GetFullPath(folder));
        Place = settings.DataSource;
        this.connectionString = settings.ToString();
    }

    /// <inheritdoc/>
    public override StorageProvider Provider => StorageProvider.Sqlite;

    /// <inheritdoc/>
    public override string Place { get; }

    /// <inheritdoc/>
    public override bool IsThere => File.Exists(Place);

    /// <inheritdoc/>
    public override IHintWords HintWords { get; } = new SqliteHintWords();

    /// <inheritdoc/>
    // https://sqlite.org/lang_analyze.html#pragma_optimize
    public override string Tidying => "PRAGMA optimize";

    /// <inheritdoc/>
    public override DbConnection Connect() => new SqliteConnection(connectionString);

    /// <inheritdoc/>
    public override async Task MigrateAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(new CommandDefinition("PRAGMA journal_mode = WAL", cancellationToken: cancellationToken));

        // The lock is taken before the version is read: two programs that start together make the schema once.
        await using var transaction = ((SqliteConnection)connection).BeginTransaction(deferred: false);
        var version = await connection.ExecuteScalarAsync<int>(new CommandDefinition("PRAGMA user_version", transaction: transaction, cancellationToken: cancellationToken));
        if (version > Migration.Newest)
            throw Newer(version);
        foreach (var migration in Migration.For(Provider).Where(migration => migration.Number > version))
            await connection.ExecuteAsync(new CommandDefinition($"{migration.Sql}\nPRAGMA user_version = {migration.Number};", transaction: transaction, cancellationToken: cancellationToken));
        await transaction.CommitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override string Keep(string table, IReadOnlyList<string> key, IReadOnlyList<string> values)
    {
        var changes = values.Select(column => $"{column} = excluded.{column}");
        var differs = values.Select(column => $"{table}.{column} <> excluded.{column}");
        return $"{Insert(table, [.. key, .. values])} ON CONFLICT ({string.Join(", ", key)}) DO UPDATE SET {string.Join(", ", changes)} WHERE {string.Join(" OR ", differs)}";
    }

    /// <inheritdoc/>
    public override string KeepFirst(string table, IReadOnlyList<string> key, IReadOnlyList<string> values) =>
        $"{Insert(table, [.. key, .. values])} ON CONFLICT ({string.Join(", ", key)}) DO NOTHING";

    /// <inheritdoc/>
    // One writes at a time, and the others wait for as long as the connection string says.
    public override bool IsDeadlock(DbException cause) => false;

    /// <inheritdoc/>
    public override StorageException Explain(DbException cause) => new(SqliteFault.Sentence(Place, (SqliteException)cause), cause);

    /// <inheritdoc/>
    public override void ClearPool()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }
}
