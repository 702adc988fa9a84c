namespace TechNewsBot.EndToEnd.Kills;

/// <summary>Reads what the wikis are asked from the farm's logs, from now on. A line is there when its request arrives, before it is answered.</summary>
internal sealed class RequestWatch
{
    // People edit the same pages meanwhile; only the bot asserts who it is.
    private const string ByTheBot = "assert=";

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(2);

    private readonly Dictionary<string, long> read = Sandbox.LocalWikis.Append("metawiki").ToDictionary(Sandbox.RequestLog, log => new FileInfo(Sandbox.RequestLog(log)).Length);
    private int asked;
    private int saves;

    /// <summary>Waits for a kill point.</summary>
    /// <returns>Whether it came before the time was over.</returns>
    public async Task<bool> ReachesAsync(KillPoint point, TimeSpan patience)
    {
        using var end = new CancellationTokenSource(patience);
        try
        {
            while ((point.Moment == KillMoment.Saving && saves < point.Request) || (point.Moment == KillMoment.Asking && asked < point.Request))
            {
                await Task.Delay(Glance, end.Token);
                Look();
            }

            await Task.Delay(point.Milliseconds, end.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Look()
    {
        foreach (var log in read.Keys.ToList())
        {
            using var file = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (file.Length == read[log])
                continue;
            file.Position = read[log];
            using var lines = new StreamReader(file);
            foreach (var line in lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!line.Contains(ByTheBot, StringComparison.Ordinal))
                    continue;
                asked++;
                if (line.Contains("action=edit", StringComparison.Ordinal))
                    saves++;
            }

            read[log] = file.Length;
        }
    }
}
