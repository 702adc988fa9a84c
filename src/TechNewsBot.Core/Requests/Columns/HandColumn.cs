using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Columns;

/// <summary>A column that people fill in: what stands there is kept.</summary>
internal sealed class HandColumn(string name, StandingTable standing) : IColumn
{
    private readonly Cell empty = new($" class=\"{CellClass(name)}\"", "");

    public string Name => name;

    public string HeadingAttributes => $" class=\"{CellClass(name)}\"";

    /// <summary>The class by which the column's cells are found again.</summary>
    public static string CellClass(string column) => $"technewsbot-{column}";

    public Cell Cell(Request request) => Cell(RowId.Of(request));

    /// <summary>What is written in the row of this identity.</summary>
    public Cell Cell(string id)
    {
        var written = standing.Written(id, name);
        if (written.Length == 0)
            return empty;
        string[] harmless = [written, WithoutMarks(written), WithoutMarks(ArgumentText.Plain(written))];
        return empty with { Content = harmless.Select(OnItsLines).First(IsOneCell) };
    }

    public IEnumerable<KeyValuePair<string, string>> Fields(Request request) => [Field(RowId.Of(request))];

    /// <summary>The same as a parameter of a row template.</summary>
    // A brace at the end would be taken for one of the call's own.
    public KeyValuePair<string, string> Field(string id) =>
        new(name, standing.Written(id, name) is var written && written.EndsWith('}') ? written + "\n" : written);

    // A list begins on a line of its own, and no other line may begin a cell.
    private static string OnItsLines(string written) =>
        written.Contains('\n', StringComparison.Ordinal) ? $"\n{written}".Replace("\n!", "\n&#33;", StringComparison.Ordinal) : written;

    private static string WithoutMarks(string written) => written.Replace("!", "&#33;", StringComparison.Ordinal);

    // MediaWiki takes comments out first: what follows one at the beginning of a line begins that line.
    private static bool IsOneCell(string content)
    {
        const string Opening = "{|\n| x | ";
        var table = WikitextDocument.Parse($"{Opening}{content}\n|}}").Tables;
        return table is [{ Rows: [{ Cells: [var cell] }] }] && cell.Span.End == Opening.Length + content.Length && ArgumentText.IsWhole(content);
    }
}
