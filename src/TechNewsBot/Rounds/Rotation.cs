namespace TechNewsBot.Rounds;

/// <summary>Lets another one begin each time, so that none is always the last.</summary>
internal static class Rotation
{
    /// <summary>The same items in the same circle, begun at another one every minute.</summary>
    public static IReadOnlyList<T> At<T>(IReadOnlyList<T> items, DateTimeOffset moment)
    {
        if (items.Count == 0)
            return items;
        var first = (int)(moment.ToUnixTimeSeconds() / 60 % items.Count);
        return [.. items.Skip(first), .. items.Take(first)];
    }
}
