using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MySql.Data.MySqlClient;

namespace TechNewsBot.MariaDb;

/// <summary>A MariaDB server of the tests' own: in a temporary folder, on the loopback address, with a root without password, gone afterwards.</summary>
internal sealed class MariaDbServer : IDisposable
{
    private const string Server = "/usr/sbin/mariadbd";
    private const string Installer = "/usr/bin/mariadb-install-db";

    // What the installer asks for its defaults; in a package of its own.
    private const string Defaults = "/usr/bin/my_print_defaults";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("technewsbot-mariadb-");
    private readonly int port = FreePort();
    private readonly Process process;
    private int databases;

    private MariaDbServer()
    {
        var data = Path.Combine(folder.FullName, "data");
        using (var installer = Start(Installer, ["--no-defaults", $"--datadir={data}", "--auth-root-authentication-method=normal", "--skip-test-db", $"--user={Environment.UserName}"]))
        {
            var output = installer.StandardOutput.ReadToEndAsync();
            var error = installer.StandardError.ReadToEnd();
            installer.WaitForExit();
            if (installer.ExitCode != 0)
                throw new InvalidOperationException($"{Installer} ended with {installer.ExitCode}. {error}{output.Result}");
        }

        process = Start(
            Server,
            [
                "--no-defaults", $"--datadir={data}", $"--socket={Path.Combine(folder.FullName, "socket")}", "--bind-address=127.0.0.1", $"--port={port}",
                $"--user={Environment.UserName}", $"--log-error={Path.Combine(folder.FullName, "log")}", "--skip-name-resolve", "--skip-log-bin",
                "--innodb-buffer-pool-size=32M", "--innodb-log-file-size=8M", "--innodb-flush-log-at-trx-commit=0",
            ]);
    }

    /// <summary>Whether Debian's packages are there.</summary>
    public static bool IsInstalled => File.Exists(Server) && File.Exists(Installer) && File.Exists(Defaults);

    /// <summary>What to do when it is not.</summary>
    public const string Missing = "MariaDB is missing. Run this once: sudo apt-get install --no-install-recommends mariadb-server-core mariadb-client-core";

    /// <summary>Starts a server and waits until it answers.</summary>
    public static MariaDbServer Start()
    {
        var server = new MariaDbServer();
        var waiting = Stopwatch.StartNew();
        while (!server.Answers())
        {
            if (server.process.HasExited || waiting.Elapsed > Patience)
                throw new InvalidOperationException($"MariaDB does not answer. {File.ReadAllText(Path.Combine(server.folder.FullName, "log"))}");
            server.process.WaitForExit(TimeSpan.FromMilliseconds(100));
        }

        return server;
    }

    /// <summary>The connection string of a new, empty database.</summary>
    public string NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test{Interlocked.Increment(ref databases)}");
        Execute($"CREATE DATABASE {name}");
        return ConnectionString(name);
    }

    /// <summary>Executes a statement as root.</summary>
    public void Execute(string sql)
    {
        using var connection = new MySqlConnection(ConnectionString("mysql"));
        connection.Open();
        using var command = new MySqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private bool Answers()
    {
        try
        {
            Execute("DO 1");
            return true;
        }
        catch (MySqlException)
        {
            return false;
        }
    }

    private string ConnectionString(string database) => $"Server=127.0.0.1;Port={port};User ID=root;Password=;Database={database};SslMode=None";

    private static Process Start(string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })
        ?? throw new InvalidOperationException($"{program} did not start");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
