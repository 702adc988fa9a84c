using TechNewsBot.MariaDb;

namespace TechNewsBot.Storage.Tests;

/// <summary>The MariaDB server of all tests, started by the first that needs it.</summary>
[SetUpFixture]
internal sealed class SharedServer
{
    private static readonly Lock Starting = new();
    private static MariaDbServer? server;

    /// <summary>The server; the test is skipped where MariaDB is not installed.</summary>
    public static MariaDbServer Server
    {
        get
        {
            if (!MariaDbServer.IsInstalled)
                Assert.Ignore(MariaDbServer.Missing);
            lock (Starting)
                return server ??= MariaDbServer.Start();
        }
    }

    public static string NewDatabase() => Server.NewDatabase();

    [OneTimeTearDown]
    public void End() => server?.Dispose();
}
