namespace TechNewsBot.Core.Requests.Columns;

/// <summary>A column of the status table. Its heading is the message <c>technewsbot-requests-column-NAME</c>.</summary>
internal interface IColumn
{
    /// <summary>The word by which <c>columns=</c> names it.</summary>
    string Name { get; }

    /// <summary>HTML attributes of its heading, each after a space.</summary>
    string HeadingAttributes { get; }

    /// <summary>Whether a table in which it tells nothing of any request does without it.</summary>
    bool IsLeftOutWhenEmpty => false;

    /// <summary>What it tells of a request.</summary>
    Cell Cell(Request request);

    /// <summary>HTML attributes of the request's row, each after a space.</summary>
    string RowAttributes(Request request) => "";

    /// <summary>The same as parameters of a row template: the cell's content under the column's name, unless a column has plainer values.</summary>
    IEnumerable<KeyValuePair<string, string>> Fields(Request request) => [new(Name, Cell(request).Content)];
}
