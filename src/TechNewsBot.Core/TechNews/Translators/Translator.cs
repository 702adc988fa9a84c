namespace TechNewsBot.Core.TechNews.Translators;

/// <summary>A person who translated a part of an issue on a wiki.</summary>
/// <param name="Name">The user name, or the address of somebody without an account.</param>
/// <param name="Units">In how many of the units there is something of theirs.</param>
internal sealed record Translator(string Name, int Units)
{
    /// <summary>Who translated these units, who did most first.</summary>
    public static IReadOnlyList<Translator> Of(StubHistory history, IEnumerable<string> units) =>
    [
        .. units.SelectMany(history.WritersOf).CountBy(name => name)
            .Select(count => new Translator(count.Key, count.Value))
            .OrderByDescending(translator => translator.Units).ThenBy(translator => translator.Name, StringComparer.Ordinal),
    ];
}
