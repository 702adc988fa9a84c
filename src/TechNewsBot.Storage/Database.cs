using Dapper;
using Microsoft.Data.Sqlite;

namespace TechNewsBot.Storage;

/// <summary>The bot's memory in one SQLite file. The file is made, or brought to the newest schema, when it is first used.</summary>
public sealed class Database : IDisposable
{
    // An operator's own values come after these and win.
    private const string Defaults = "Foreign Keys=True;Default Timeout=5;";

    private readonly string connectionString;
    private readonly SemaphoreSlim preparing = new(1, 1);
    private bool prepared;

    /// <summary>A database by its connection string; nothing is opened yet.</summary>
    /// <param name="connectionString">At least <c>Data Source=FILE</c>.</param>
    /// <param name="folder">Where a relative file name starts.</param>
    public Database(string connectionString, string folder)
    {
        var settings = new SqliteConnectionStringBuilder(Defaults + connectionString);
        settings.DataSource = Path.GetFullPath(settings.DataSource, Path.GetFullPath(folder));
        File = settings.DataSource;
        this.connectionString = settings.ToString();
    }

    /// <summary>The whole path of the database's file.</summary>
    public string File { get; }

    /// <summary>Makes the file or brings its schema up to date, and does nothing the second time.</summary>
    /// <exception cref="StorageException">The file cannot be used, or a newer version of the bot wrote it.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await preparing.WaitAsync(cancellationToken);
        try
        {
            if (prepared)
                return;
            await using var connection = await OpenAsync(cancellationToken);
            await MigrateAsync(connection, cancellationToken);
            prepared = true;
        }
        catch (SqliteException exception)
        {
            throw StorageFault.Explain(File, exception);
        }
        finally
        {
            preparing.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        preparing.Dispose();
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Does something with an open connection to the prepared database.</summary>
    /// <exception cref="StorageException">The database failed.</exception>
    internal async Task<T> UseAsync<T>(Func<SqliteConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        if (!prepared)
            await PrepareAsync(cancellationToken);
        try
        {
            await using var connection = await OpenAsync(cancellationToken);
            return await work(connection);
        }
        catch (SqliteException exception)
        {
            throw StorageFault.Explain(File, exception);
        }
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private async Task MigrateAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(new CommandDefinition("PRAGMA journal_mode = WAL", cancellationToken: cancellationToken));

        // The lock is taken before the version is read: two programs that start together make the schema once.
        await using var transaction = connection.BeginTransaction(deferred: false);
        var version = await connection.ExecuteScalarAsync<int>(new CommandDefinition("PRAGMA user_version", transaction: transaction, cancellationToken: cancellationToken));
        var newest = Migration.All[^1].Number;
        if (version > newest)
            throw new StorageException($"The database {File} was written by a newer technewsbot (schema {version}, this one knows {newest}). Start the newer one, or move the file away.");
        foreach (var migration in Migration.All.Where(migration => migration.Number > version))
            await connection.ExecuteAsync(new CommandDefinition($"{migration.Sql}\nPRAGMA user_version = {migration.Number};", transaction: transaction, cancellationToken: cancellationToken));
        await transaction.CommitAsync(cancellationToken);
    }
}
