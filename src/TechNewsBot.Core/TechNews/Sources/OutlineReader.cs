using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>Reads the lines of an issue as they are in the source's language.</summary>
internal sealed class OutlineReader
{
    private const string Bold = "'''";

    private readonly string text;
    private readonly WikitextDocument document;
    private readonly List<(TextSpan Span, NewsUnit Unit)> units = [];
    private readonly List<NewsHeading> headings = [];
    private readonly List<NewsItem> items = [];
    private readonly Dictionary<string, UnitPlace> places = [];

    public OutlineReader(IReadOnlyList<NewsPart> parts)
    {
        var plain = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Unit is { } unit)
                units.Add((new TextSpan(plain.Length, part.Text.Length), unit));
            plain.Append(part.Text);
        }
        text = plain.ToString();
        document = WikitextDocument.Parse(text);
    }

    public NewsOutline Read()
    {
        for (var at = 0; at <= text.Length;)
        {
            var end = text.IndexOf('\n', at);
            var line = TextSpan.FromBounds(at, end < 0 ? text.Length : end);
            if (!document.IsOpaque(at))
                ReadLine(line);
            at = line.End + 1;
        }
        foreach (var (_, unit) in units)
            places.TryAdd(unit.Name, new UnitPlace(UnitKind.Text, "", ""));
        return new NewsOutline(headings, items, places);
    }

    private void ReadLine(TextSpan line)
    {
        var inLine = UnitsIn(line).ToList();
        var kind = UnitKind.Text;
        if (Heading(line) is { } heading)
        {
            kind = UnitKind.Heading;
            headings.Add(new NewsHeading(heading.Level, PlainText.Of(heading.Title), [.. inLine.Select(unit => unit.Unit)]));
        }
        else if (Item(line, inLine) is { } item)
        {
            kind = UnitKind.Item;
            items.Add(item);
        }

        foreach (var (span, unit) in inLine)
            places.TryAdd(unit.Name, Place(kind, line, span));
    }

    private (int? Level, string Title)? Heading(TextSpan line)
    {
        var index = Sorted.FirstAtOrAfter(document.Headings, heading => heading.Span.Start, line.Start);
        if (index < document.Headings.Count && document.Headings[index].Span.Start == line.Start)
            return (document.Headings[index].Level, document.Headings[index].TitleSpan.In(text));
        var shown = line.In(text).Trim();
        if (shown.StartsWith(';'))
            return (null, shown[1..]);
        var isBold = shown.Length > 2 * Bold.Length
            && shown.StartsWith(Bold, StringComparison.Ordinal)
            && shown[Bold.Length] != '\''
            && shown.IndexOf(Bold, Bold.Length, StringComparison.Ordinal) == shown.Length - Bold.Length;
        return isBold ? (null, shown[Bold.Length..^Bold.Length]) : null;
    }

    private NewsItem? Item(TextSpan line, List<(TextSpan Span, NewsUnit Unit)> inLine)
    {
        var shown = line.In(text);
        var level = shown.AsSpan().IndexOfAnyExcept('*', '#', ':');
        if (level < 0 || !shown.AsSpan(0, level).ContainsAny('*', '#'))
            return null;
        var links = Sorted.Within(document.Links, link => link.Span.Start, line).ToList();
        var tasks = Sorted.Within(document.ExternalLinks, link => link.Span.Start, line).Select(link => (link.Span.Start, Task: TaskLink.Of(link)))
            .Concat(links.Select(link => (link.Span.Start, Task: TaskLink.Of(link))))
            .OrderBy(found => found.Start)
            .Select(found => found.Task)
            .OfType<string>();
        return new NewsItem(
            headings.LastOrDefault(),
            level,
            shown[level..].Trim(),
            [.. inLine.Select(unit => unit.Unit)],
            [.. tasks.Distinct()],
            [.. links.Select(NewsMarks.Of).OfType<NewsMark>().Distinct()]);
    }

    private UnitPlace Place(UnitKind kind, TextSpan line, TextSpan unit)
    {
        var icons = Sorted.Within(document.Links, link => link.Span.Start, TextSpan.FromBounds(line.Start, Math.Max(line.Start, unit.Start)))
            .Where(link => NewsMarks.Of(link) is not null && link.Span.End <= unit.Start)
            .Select(link => link.Span.In(text));
        var after = TextSpan.FromBounds(unit.End, Math.Max(unit.End, line.End));
        var references = Sorted.Within(document.ExternalLinks, link => link.Span.Start, after)
            .Where(link => UnitsIn(link.Span).All(other => !other.Span.Contains(link.Span)))
            .Select(link => link.Span.In(text));
        return new UnitPlace(kind, string.Join(' ', icons), string.Concat(references)) { In = SurroundingsOf(unit) };
    }

    private UnitSurroundings SurroundingsOf(TextSpan unit)
    {
        var argument = document.Templates.Where(call => call.Span.Contains(unit)).SelectMany(call => call.Arguments).LastOrDefault(argument => argument.Span.Contains(unit));
        if (argument is not null)
            return argument.Name is null ? UnitSurroundings.Argument : UnitSurroundings.NamedArgument;
        return document.Tables.Any(table => table.Span.Contains(unit)) ? UnitSurroundings.Cell : UnitSurroundings.Page;
    }

    private IEnumerable<(TextSpan Span, NewsUnit Unit)> UnitsIn(TextSpan span)
    {
        var first = Sorted.FirstAtOrAfter(units, unit => unit.Span.End, span.Start);
        for (var i = first; i < units.Count && units[i].Span.Start < span.End; i++)
        {
            if (units[i].Span.End > span.Start)
                yield return units[i];
        }
    }
}
