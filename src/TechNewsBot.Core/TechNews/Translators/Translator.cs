namespace TechNewsBot.Core.TechNews.Translators;

/// <summary>A person who translated a part of an issue on a wiki.</summary>
/// <param name="Name">The user name, or the address of somebody without an account.</param>
/// <param name="Units">In how many of the units there is something of theirs.</param>
/// <param name="IsSignedUp">Whether they signed up to be called, so that their user page may be linked to.</param>
internal sealed record Translator(string Name, int Units, bool IsSignedUp)
{
    /// <summary>Who translated these units, who did most first.</summary>
    public static IReadOnlyList<Translator> Of(StubHistory history, IEnumerable<string> units, IReadOnlyCollection<string> signedUp) =>
    [
        .. units.SelectMany(history.WritersOf).CountBy(name => name)
            .Select(count => new Translator(count.Key, count.Value, signedUp.Contains(count.Key)))
            .OrderByDescending(translator => translator.Units).ThenBy(translator => translator.Name, StringComparer.Ordinal),
    ];
}
