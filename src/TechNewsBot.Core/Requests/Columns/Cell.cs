namespace TechNewsBot.Core.Requests.Columns;

/// <summary>One cell of the status table.</summary>
/// <param name="Attributes">HTML attributes, each after a space: sort keys and styles; empty for none.</param>
/// <param name="Content">Wikitext that cannot leave the cell.</param>
/// <param name="IsRowHeader">Whether it names its row.</param>
internal sealed record Cell(string Attributes, string Content, bool IsRowHeader = false)
{
    /// <summary>The cell as a line of a table.</summary>
    public override string ToString() => $"{(IsRowHeader ? "!" : "|")}{Attributes} | {Content}";
}
