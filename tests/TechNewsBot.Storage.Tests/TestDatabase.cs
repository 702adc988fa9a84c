namespace TechNewsBot.Storage.Tests;

/// <summary>An empty database that is gone after the test: a SQLite file, or a database on the MariaDB server that all tests share.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TestDatabase(StorageProvider provider)
    {
        Provider = provider;
        ConnectionString = provider == StorageProvider.MySql ? SharedServer.NewDatabase() : "Data Source=bot.db";
        Database = Open();
    }

    public StorageProvider Provider { get; }

    public string ConnectionString { get; }

    public Database Database { get; }

    /// <summary>The same database once more, as another program would open it.</summary>
    public Database Open() => new(Provider, ConnectionString, folder.Path);

    public void Dispose()
    {
        Database.Dispose();
        folder.Dispose();
    }
}
