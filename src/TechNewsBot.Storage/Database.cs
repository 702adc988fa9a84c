using System.Data.Common;
using TechNewsBot.Storage.Dialects;

namespace TechNewsBot.Storage;

/// <summary>The bot's memory: a SQLite file, or a database on a MariaDB server. It is made, or brought to the newest schema, when it is first used.</summary>
public sealed class Database : IDisposable
{
    private const int MostAttempts = 5;

    private readonly SemaphoreSlim preparing = new(1, 1);
    private bool prepared;

    /// <summary>A database by its connection string; nothing is opened yet.</summary>
    /// <param name="provider">What kind of database it is.</param>
    /// <param name="connectionString">For SQLite at least <c>Data Source=FILE</c>; for MariaDB <c>Server</c>, <c>Database</c>, <c>User ID</c> and <c>Password</c>.</param>
    /// <param name="folder">Where a relative file name starts.</param>
    public Database(StorageProvider provider, string connectionString, string folder)
    {
        Sql = Dialect.Of(provider, connectionString, folder);
    }

    /// <summary>A SQLite database.</summary>
    public Database(string connectionString, string folder)
        : this(StorageProvider.Sqlite, connectionString, folder)
    {
    }

    /// <summary>Where it is: the whole path of the file, or the database's name and its server's.</summary>
    public string Place => Sql.Place;

    /// <summary>The statements that the databases do not share.</summary>
    internal Dialect Sql { get; }

    /// <summary>Makes the database's tables or brings them up to date, and does nothing the second time.</summary>
    /// <exception cref="StorageException">The database cannot be used, or a newer version of the bot wrote it.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await preparing.WaitAsync(cancellationToken);
        try
        {
            if (prepared)
                return;
            await using var connection = await OpenAsync(cancellationToken);
            await Sql.MigrateAsync(connection, cancellationToken);
            prepared = true;
        }
        catch (DbException exception)
        {
            throw Sql.Explain(exception);
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
        Sql.ClearPool();
    }

    /// <summary>Does something with an open connection to the prepared database. It is done again when the database gave it up for the sake of another worker's.</summary>
    /// <exception cref="StorageException">The database failed.</exception>
    internal async Task<T> UseAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        if (!prepared)
            await PrepareAsync(cancellationToken);
        else if (!Sql.IsThere)
            throw Lost();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var connection = await OpenAsync(cancellationToken);
                return await work(connection);
            }
            catch (DbException exception) when (Sql.IsDeadlock(exception) && attempt < MostAttempts)
            {
            }
            catch (DbException exception)
            {
                throw Sql.Explain(exception);
            }
        }
    }

    // Connections that are open would go on writing to a file that nobody can find any more.
    private StorageException Lost()
    {
        prepared = false;
        Sql.ClearPool();
        return new StorageException($"The database {Place} is gone. It is made anew; the bot rebuilds it from the wikis and posts nothing twice.");
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = Sql.Connect();
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
