using TechNewsBot.Options;

namespace TechNewsBot.Tests.Options;

internal sealed class StorageOptionsTests
{
    [TestCase("Sqlite", "Data Source=bot.db", "")]
    [TestCase("mysql", "Server=localhost;Database=bot", "")]
    [TestCase("Paper", "Data Source=bot.db", "Provider must be Sqlite or MySql")]
    [TestCase("1", "Server=localhost;Database=bot", "Provider must be Sqlite or MySql")]
    [TestCase("Sqlite", "Server=localhost", "must name a file")]
    [TestCase("MySql", "Server=localhost", "must name a server and a database")]
    [TestCase("MySql", "Data Source=bot.db", "must name a server and a database")]
    [TestCase("MySql", "Server=localhost;Database=bot;Port=many", "must name a server and a database")]
    [TestCase("MySql", "Server=localhost;Database=%NO_SUCH_VARIABLE%", "environment variables that are not set: NO_SUCH_VARIABLE")]
    public void A_mistake_is_named_without_the_connection_string(string provider, string connection, string mistake)
    {
        var options = new StorageOptions { Provider = provider, ConnectionString = $"{connection};Password=secret" };
        var mistakes = string.Join('\n', options.Mistakes("Storage").Select(found => $"{found}"));

        Assert.That(mistakes, mistake.Length == 0 ? Is.Empty : Does.Contain(mistake.Replace("Provider must", $"Provider is \"{provider}\"; it must", StringComparison.Ordinal)).And.Not.Contain("secret"));
    }

    [Test]
    public void A_password_that_looks_like_a_variable_is_none_and_is_not_shown()
    {
        const string Name = "TECHNEWSBOT_TEST_PASSWORD";
        Environment.SetEnvironmentVariable(Name, "x%abc%y");
        try
        {
            Assert.That(new StorageOptions { Provider = "MySql", ConnectionString = $"Server=localhost;Database=bot;Password=%{Name}%" }.Mistakes("Storage"), Is.Empty);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Name, null);
        }
    }

    [Test]
    public void A_variable_s_value_takes_the_place_of_its_name() =>
        Assert.That(new StorageOptions { ConnectionString = "Data Source=%PATH%.db" }.Connection, Is.EqualTo($"Data Source={Environment.GetEnvironmentVariable("PATH")}.db"));
}
