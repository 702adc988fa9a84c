using Microsoft.Data.Sqlite;
using TechNewsBot.Storage.Wikis;

namespace TechNewsBot.Storage.Tests;

internal sealed class DatabaseTests
{
    private TemporaryFolder folder;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Test]
    public async Task A_relative_name_starts_in_the_folder_given()
    {
        using var database = new Database("Data Source=bot.db", folder.Path);
        await database.PrepareAsync(default);

        Assert.That(database.Place, Is.EqualTo(Path.Combine(folder.Path, "bot.db")));
        Assert.That(File.Exists(database.Place));
    }

    [Test]
    public async Task The_schema_is_made_once_and_keeps_what_is_there()
    {
        using (var first = new Database("Data Source=bot.db", folder.Path))
            await new ProfileStore(first).KeepAsync("frwiki", Some.Profile("one"), default);

        using var second = new Database("Data Source=bot.db", folder.Path);
        await second.PrepareAsync(default);

        Assert.That((await new ProfileStore(second).FindAsync("frwiki", default))!.Json, Is.EqualTo("one"));
        Assert.That(Scalar("PRAGMA user_version"), Is.EqualTo((long)Migration.Newest));
        Assert.That(Scalar("PRAGMA journal_mode"), Is.EqualTo("wal"));
    }

    [Test]
    public void Migrations_are_numbered_once_each() =>
        Assert.That(Migration.All.Select(migration => (migration.Number, migration.Provider)), Is.Unique);

    [Test]
    public async Task Two_that_start_together_make_the_schema_once()
    {
        using var one = new Database("Data Source=bot.db", folder.Path);
        using var other = new Database("Data Source=bot.db", folder.Path);

        await Task.WhenAll(Task.Run(() => one.PrepareAsync(default)), Task.Run(() => other.PrepareAsync(default)));

        Assert.That(Scalar("PRAGMA user_version"), Is.EqualTo((long)Migration.Newest));
    }

    [Test]
    public void A_file_that_is_no_database_is_named()
    {
        folder.Write("bot.db", new string('x', 5000));

        Assert.That(Failure("Data Source=bot.db"), Does.Contain(Path.Combine(folder.Path, "bot.db")).And.Contain("Move it away"));
    }

    [Test]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.That(Failure("Data Source=missing/bot.db"), Does.Contain(Path.Combine(folder.Path, "missing", "bot.db")).And.Contain("cannot be opened"));

    [Test]
    public async Task A_locked_database_is_named_and_works_again_afterwards()
    {
        using var database = new Database("Data Source=bot.db;Default Timeout=1", folder.Path);
        var profiles = new ProfileStore(database);
        await profiles.KeepAsync("frwiki", Some.Profile("one"), default);

        using (var other = Open())
        {
            using var transaction = other.BeginTransaction(deferred: false);
            var failure = Assert.ThrowsAsync<StorageException>(() => profiles.KeepAsync("frwiki", Some.Profile("two"), default));
            Assert.That(failure!.Message, Does.Contain("bot.db is locked by another program"));
        }

        await profiles.KeepAsync("frwiki", Some.Profile("two"), default);
        Assert.That((await profiles.FindAsync("frwiki", default))!.Json, Is.EqualTo("two"));
    }

    [Test]
    public async Task A_read_only_database_is_named()
    {
        using (var writable = new Database("Data Source=bot.db", folder.Path))
            await writable.PrepareAsync(default);
        using var database = new Database("Data Source=bot.db;Mode=ReadOnly", folder.Path);

        var failure = Assert.ThrowsAsync<StorageException>(() => new ProfileStore(database).KeepAsync("frwiki", Some.Profile("one"), default));

        Assert.That(failure!.Message, Does.Contain("bot.db is read-only"));
    }

    [Test]
    public async Task A_database_that_cannot_grow_is_named_and_works_again_afterwards()
    {
        using var database = new Database("Data Source=bot.db", folder.Path);
        var profiles = new ProfileStore(database);
        await profiles.KeepAsync("frwiki", Some.Profile("small"), default);
        // As on a full disk: no page more. The connection goes back to the pool, from where the next use takes it.
        await LimitAsync(database, "page_count FROM pragma_page_count()");

        var failure = Assert.ThrowsAsync<StorageException>(() => profiles.KeepAsync("ukwiki", Some.Profile(new string('x', 100_000)), default));
        await LimitAsync(database, "1000000");
        await profiles.KeepAsync("ukwiki", Some.Profile("after"), default);

        Assert.That(failure!.Message, Does.Contain("bot.db cannot grow: the disk is full"));
        Assert.That((await profiles.FindAsync("frwiki", default))!.Json, Is.EqualTo("small"));
    }

    [Test]
    public async Task A_database_that_was_damaged_is_named()
    {
        using (var database = new Database("Data Source=bot.db", folder.Path))
            await database.PrepareAsync(default);
        SqliteConnection.ClearAllPools();
        var file = Path.Combine(folder.Path, "bot.db");
        var bytes = await File.ReadAllBytesAsync(file);
        bytes.AsSpan(4096).Fill(0xAB);
        await File.WriteAllBytesAsync(file, bytes);
        using var damaged = new Database("Data Source=bot.db", folder.Path);

        var failure = Assert.ThrowsAsync<StorageException>(() => new ProfileStore(damaged).FindAsync("frwiki", default));

        Assert.That(failure!.Message, Does.Contain("bot.db is damaged or is not a database. Move it away"));
    }

    [Test]
    public async Task A_database_that_is_gone_is_named_once_and_made_anew()
    {
        using var database = new Database("Data Source=bot.db", folder.Path);
        var profiles = new ProfileStore(database);
        await profiles.KeepAsync("frwiki", Some.Profile("one"), default);
        foreach (var file in Directory.EnumerateFiles(folder.Path))
            File.Delete(file);

        var failure = Assert.ThrowsAsync<StorageException>(() => profiles.FindAsync("frwiki", default));
        var found = await profiles.FindAsync("frwiki", default);

        Assert.That(failure!.Message, Does.Contain("bot.db is gone").And.Contain("posts nothing twice"));
        Assert.That(found, Is.Null);
        Assert.That(File.Exists(database.Place));
    }

    [Test]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        using (var database = new Database("Data Source=bot.db", folder.Path))
            await database.PrepareAsync(default);
        Scalar("PRAGMA user_version = 999");

        Assert.That(Failure("Data Source=bot.db"), Does.Contain("written by a newer technewsbot").And.Contain("schema 999"));
    }

    private static Task<int> LimitAsync(Database database, string pages) => database.UseAsync(
        async connection =>
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT {pages}";
            command.CommandText = $"PRAGMA max_page_count = {await command.ExecuteScalarAsync()}";
            return await command.ExecuteNonQueryAsync();
        },
        default);

    private string Failure(string connectionString)
    {
        using var database = new Database(connectionString, folder.Path);
        return Assert.ThrowsAsync<StorageException>(() => database.PrepareAsync(default))!.Message;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "bot.db")}");
        connection.Open();
        return connection;
    }

    private object? Scalar(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
