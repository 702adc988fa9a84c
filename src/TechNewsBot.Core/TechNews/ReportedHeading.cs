using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews;

/// <summary>A heading of an issue, for machines.</summary>
/// <param name="Level">1 to 6; null for a bold line.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Units">The names of the units in it.</param>
public sealed record ReportedHeading(int? Level, string Text, IReadOnlyList<string> Units)
{
    internal static ReportedHeading Of(NewsHeading heading) =>
        new(heading.Level, heading.Text, [.. heading.Units.Select(unit => unit.Name)]);
}
