using System.Data.Common;
using TechNewsBot.Storage.Hints;

namespace TechNewsBot.Storage.Dialects;

/// <summary>Where the databases differ. The stores' other SQL is what all of them understand; keys are compared byte for byte.</summary>
internal abstract class Dialect
{
    /// <summary>The kind of database.</summary>
    public abstract StorageProvider Provider { get; }

    /// <summary>Where the database is, as an operator would say it, without any secret.</summary>
    public abstract string Place { get; }

    /// <summary>Whether a database that was opened is still there, as far as that can be seen without asking it.</summary>
    public virtual bool IsThere => true;

    /// <summary>How it indexes words.</summary>
    public abstract IHintWords HintWords { get; }

    /// <summary>What keeps the database small and quick besides, as a statement.</summary>
    public abstract string Tidying { get; }

    /// <summary>The dialect of a database.</summary>
    /// <param name="provider">What kind of database it is.</param>
    /// <param name="connectionString">How to reach it.</param>
    /// <param name="folder">Where a relative file name starts.</param>
    public static Dialect Of(StorageProvider provider, string connectionString, string folder) => provider switch
    {
        StorageProvider.MySql => new MySqlDialect(connectionString),
        _ => new SqliteDialect(connectionString, folder),
    };

    /// <summary>A connection that is still to be opened.</summary>
    public abstract DbConnection Connect();

    /// <summary>Brings the schema up to date. Programs that do so at the same time wait for each other.</summary>
    /// <exception cref="StorageException">A newer version of the bot wrote the database.</exception>
    public abstract Task MigrateAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>A statement that keeps the row <c>(@Column, …)</c>: new, or in place of the one with the same key. It counts no row when the same was kept already.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">The columns of its primary key.</param>
    /// <param name="values">The other columns.</param>
    public abstract string Keep(string table, IReadOnlyList<string> key, IReadOnlyList<string> values);

    /// <summary>The same, but a row that is there already stays as it is.</summary>
    public abstract string KeepFirst(string table, IReadOnlyList<string> key, IReadOnlyList<string> values);

    /// <summary>Whether the database gave the work up only for the sake of another's, so that it is right to repeat it.</summary>
    public abstract bool IsDeadlock(DbException cause);

    /// <summary>The failure in plain words.</summary>
    public abstract StorageException Explain(DbException cause);

    /// <summary>Closes the connections that are kept open for the next use.</summary>
    public abstract void ClearPool();

    /// <summary>The beginning that all dialects share: <c>INSERT INTO Table (Column, …) VALUES (@Column, …)</c>.</summary>
    protected static string Insert(string table, IEnumerable<string> columns) =>
        $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => "@" + column))})";

    /// <summary>What is said of a database whose schema is newer than this program's.</summary>
    protected StorageException Newer(int version) =>
        new($"The database {Place} was written by a newer technewsbot (schema {version}, this one knows {Migration.Newest}). Start the newer one, or name another database.");
}
