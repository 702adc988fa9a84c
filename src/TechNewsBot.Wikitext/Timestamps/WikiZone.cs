using NodaTime;

namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>The time zone of a wiki with the abbreviations that its timestamps show.</summary>
internal sealed class WikiZone
{
    private readonly DateTimeZone zone;
    private readonly Dictionary<string, string> shown = new(StringComparer.OrdinalIgnoreCase);

    private WikiZone(DateTimeZone zone) => this.zone = zone;

    /// <summary>What the wiki shows for each abbreviation that the zone has had.</summary>
    public IReadOnlyCollection<string> Shown => shown.Values;

    /// <summary>Whether a timestamp of the wiki shows one of these and nothing else.</summary>
    public bool ShowsOnlyThese { get; private set; }

    /// <summary>The zone with this name in the time zone database; null when that has no such zone.</summary>
    /// <param name="name">As "Europe/Paris".</param>
    /// <param name="message">The wiki's own word for an abbreviation; null where it has none (message <c>timezone-cet</c>).</param>
    public static WikiZone? Named(string name, Func<string, string?> message)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not { } zone)
            return null;
        var result = new WikiZone(zone) { ShowsOnlyThese = true };
        foreach (var interval in zone.GetZoneIntervals(Instant.FromUtc(1850, 1, 1, 0, 0), Instant.FromUtc(2050, 1, 1, 0, 0)))
            result.shown[interval.Name] = message(interval.Name) ?? interval.Name.ToUpperInvariant();
        return result;
    }

    /// <summary>A zone that is always this far ahead of UTC.</summary>
    public static WikiZone Fixed(TimeSpan ahead) => new(DateTimeZone.ForOffset(Offset.FromTimeSpan(ahead)));

    /// <summary>Tells what the wiki shows at a moment, where its timestamp shows something else than its messages.</summary>
    public void Observe(DateTimeOffset utc, string text)
    {
        shown[IntervalAt(utc).Name] = text;
        ShowsOnlyThese = false;
    }

    /// <summary>The time on the wiki's clock; the first and the last moment that there are stay what they are.</summary>
    public DateTime Local(DateTimeOffset utc) =>
        new(Math.Clamp(utc.UtcTicks + IntervalAt(utc).WallOffset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Unspecified);

    /// <summary>What the wiki shows as the zone of a timestamp of this moment.</summary>
    public string ShownAt(DateTimeOffset utc)
    {
        var name = IntervalAt(utc).Name;
        return shown.GetValueOrDefault(name, name);
    }

    /// <summary>
    /// The moment at which the wiki's clock showed <paramref name="local"/>. In the hour that comes twice the abbreviation
    /// decides; in the hour that is left out the clock counts as not set yet.
    /// </summary>
    public DateTimeOffset ToUtc(DateTime local, ReadOnlySpan<char> abbreviation)
    {
        if (zone.Id == "UTC" || (IsUniversal(abbreviation) && !IsShown(abbreviation)))
            return new DateTimeOffset(local, TimeSpan.Zero);
        var mapping = zone.MapLocal(LocalDateTime.FromDateTime(local));
        var isLater = mapping.Count == 2 && !Shows(mapping.EarlyInterval, abbreviation) && Shows(mapping.LateInterval, abbreviation);
        var offset = (isLater ? mapping.LateInterval : mapping.EarlyInterval).WallOffset.ToTimeSpan();
        return new DateTimeOffset(local, TimeSpan.Zero) - offset;
    }

    private static bool IsUniversal(ReadOnlySpan<char> abbreviation) => abbreviation is "UTC" or "GMT";

    private bool IsShown(ReadOnlySpan<char> abbreviation)
    {
        foreach (var text in shown.Values)
        {
            if (abbreviation.SequenceEqual(text))
                return true;
        }
        return false;
    }

    private bool Shows(NodaTime.TimeZones.ZoneInterval interval, ReadOnlySpan<char> abbreviation) =>
        abbreviation.SequenceEqual(shown.GetValueOrDefault(interval.Name, interval.Name)) || abbreviation.SequenceEqual(interval.Name);

    private NodaTime.TimeZones.ZoneInterval IntervalAt(DateTimeOffset utc) => zone.GetZoneInterval(Instant.FromDateTimeOffset(utc));
}
