using MySql.Data.MySqlClient;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Tests;
using TechNewsBot.Storage.Hints;
using TechNewsBot.Storage.Pages;
using TechNewsBot.Storage.Wikis;

namespace TechNewsBot.Storage.Tests;

/// <summary>What only a server can do to the bot.</summary>
internal sealed class SharedDatabaseTests
{
    private TestDatabase database;

    [SetUp]
    public void MakeDatabase() => database = new TestDatabase(StorageProvider.MySql);

    [TearDown]
    public void RemoveDatabase() => database.Dispose();

    [Test]
    public async Task Workers_that_start_together_make_the_schema_once()
    {
        using var other = database.Open();

        await Task.WhenAll(Task.Run(() => database.Database.PrepareAsync(default)), Task.Run(() => other.PrepareAsync(default)));

        Assert.That(Scalar("SELECT COUNT(*) FROM SchemaVersion"), Is.EqualTo(Migration.For(StorageProvider.MySql).Count()));
        Assert.That(Scalar("SELECT MAX(Number) FROM SchemaVersion"), Is.EqualTo(Migration.Newest));
    }

    [Test]
    public async Task A_step_that_was_cut_off_is_done_to_its_end_at_the_next_start()
    {
        await database.Database.PrepareAsync(default);
        Execute("DELETE FROM SchemaVersion WHERE Number >= 3");
        Execute("DROP TABLE PostedSection");

        using var again = database.Open();
        await new PageMemory(again).KeepPostedAsync("frwiki", "One", "2026/48", 9, Some.Moment, default);

        Assert.That(Scalar("SELECT MAX(Number) FROM SchemaVersion"), Is.EqualTo(Migration.Newest));
    }

    [Test]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await database.Database.PrepareAsync(default);
        Execute("INSERT INTO SchemaVersion (Number) VALUES (999)");

        using var older = database.Open();

        Assert.That(Failure(older), Does.Contain("written by a newer technewsbot").And.Contain("schema 999"));
    }

    [Test]
    public async Task Titles_that_differ_in_case_accent_or_space_are_different_pages()
    {
        var titles = new[] { "Ecole", "École", "ECOLE", "Ecole ", "Ḗ𝕰🙂", new string('ж', 255) };
        var memory = new PageMemory(database.Database);
        foreach (var (revision, title) in titles.Index())
            await memory.RememberAsync("frwiki", new RememberedPage(title, revision, [], [], "", Some.Moment), default);

        var pages = await memory.PagesAsync("frwiki", default);

        Assert.That(titles.Select(title => pages[title].RevisionId), Is.EqualTo(Enumerable.Range(0, titles.Length)));
    }

    [Test]
    public async Task Workers_that_keep_the_same_pages_at_the_same_time_wait_for_each_other()
    {
        using var other = database.Open();
        await database.Database.PrepareAsync(default);
        var both = new[] { database.Database, other }.Select(one => Task.Run(async () =>
        {
            for (var revision = 1; revision <= 50; revision++)
                await new PageMemory(one).RememberAsync("frwiki", new RememberedPage($"Page {revision % 3}", revision, [], [], "", Some.Moment), default);
        }));

        await Task.WhenAll(both);

        Assert.That(await new PageMemory(other).PagesAsync("frwiki", default), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Wikis_that_are_indexed_at_the_same_time_do_not_wait_for_each_other()
    {
        var index = new HintIndex(database.Database, new Moments());
        var words = Enumerable.Range(0, 120).Select(word => $"w{word:d4}").ToList();
        await database.Database.PrepareAsync(default);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(wiki => Task.Run(async () =>
        {
            for (var round = 0; round < 5; round++)
            {
                var texts = Enumerable.Range(0, 10).Select(text => new HintText(new Hint(HintSource.Thread, $"{text}", "Title"), CanHelp: true, words, words, words));
                await index.KeepAsync($"wiki{wiki}", "Pump", $"{round}", [.. texts], default);
            }
        })));

        Assert.That((await index.StampsAsync("wiki7", default))["Pump"], Is.EqualTo("4"));
    }

    [Test]
    public async Task Work_that_the_server_gave_up_in_a_deadlock_is_done_again()
    {
        var attempts = 0;

        var done = await database.Database.UseAsync(
            async connection =>
            {
                attempts++;
                if (attempts < 3)
                    await Dapper.SqlMapper.ExecuteAsync(connection, "SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'Deadlock'");
                return attempts;
            },
            default);

        Assert.That(done, Is.EqualTo(3));
    }

    [TestCase("Password=wrong-secret", "refuses the login", "Check User ID and Password")]
    [TestCase("Database=nowhere", "nowhere on 127.0.0.1 does not exist", "CREATE DATABASE")]
    [TestCase("Port=1", "cannot be reached", "Check that the server runs")]
    [TestCase("User ID=guest;Password=guest-secret", "does not let this user in", "Grant it all rights")]
    public void What_keeps_the_bot_out_is_named_and_no_password_with_it(string change, string what, string remedy)
    {
        SharedServer.Server.Execute("CREATE OR REPLACE USER guest IDENTIFIED BY 'guest-secret'");
        using var closed = new Database(StorageProvider.MySql, $"{database.ConnectionString};{change}", "/");

        var failure = Failure(closed);

        Assert.That(failure, Does.Contain(what).And.Contain(remedy));
        Assert.That(failure, Does.Not.Contain("secret"));
    }

    [Test]
    public async Task A_server_that_takes_no_writes_is_named_and_works_again_afterwards()
    {
        SharedServer.Server.Execute("CREATE OR REPLACE USER worker IDENTIFIED BY 'worker'");
        SharedServer.Server.Execute("GRANT ALL ON *.* TO worker");
        SharedServer.Server.Execute("REVOKE READ ONLY ADMIN, SUPER ON *.* FROM worker");
        using var own = new Database(StorageProvider.MySql, $"{database.ConnectionString};User ID=worker;Password=worker", "/");
        var profiles = new ProfileStore(own);
        await profiles.KeepAsync("frwiki", Some.Profile("one"), default);

        SharedServer.Server.Execute("SET GLOBAL read_only = 1");
        var failure = Assert.ThrowsAsync<StorageException>(() => profiles.KeepAsync("frwiki", Some.Profile("two"), default));
        SharedServer.Server.Execute("SET GLOBAL read_only = 0");
        await profiles.KeepAsync("frwiki", Some.Profile("two"), default);

        Assert.That(failure!.Message, Does.Contain("is read-only now"));
        Assert.That((await profiles.FindAsync("frwiki", default))!.Json, Is.EqualTo("two"));
    }

    private static string Failure(Database closed) => Assert.ThrowsAsync<StorageException>(() => closed.PrepareAsync(default))!.Message;

    private void Execute(string sql) => Scalar(sql);

    private object? Scalar(string sql)
    {
        using var connection = new MySqlConnection(database.ConnectionString);
        connection.Open();
        using var command = new MySqlCommand(sql, connection);
        return command.ExecuteScalar();
    }
}
