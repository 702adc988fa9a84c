using System.Collections.Concurrent;

namespace TechNewsBot.MediaWiki.Tests.Scripted;

/// <summary>The secrets of the scripted wiki. Whatever exception is thrown in this process is looked through for them, caught or not.</summary>
internal static class Secrets
{
    private static readonly ConcurrentQueue<string> Told = new();
    private static int watching;

    private static IReadOnlyList<string> All { get; } = [SmallWiki.Password, SmallWiki.OAuthToken, SmallWiki.Token];

    /// <summary>Begins to look through what is thrown.</summary>
    public static void Watch()
    {
        if (Interlocked.Exchange(ref watching, 1) == 0)
            AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => LookThrough(thrown.Exception.Message);
    }

    /// <summary>Looks for secrets in something that people may read.</summary>
    public static void LookThrough(string text)
    {
        if (All.Any(secret => text.Contains(secret, StringComparison.Ordinal)))
            Told.Enqueue(text);
    }

    /// <summary>Fails when one was found, whoever told it.</summary>
    public static void MustBeKept()
    {
        if (!Told.IsEmpty)
            throw new InvalidOperationException($"{Told.Count} texts tell a secret");
    }
}
