using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Requests.Columns;

/// <summary>What is asked, with a link to the discussion, and its page where there are several.</summary>
internal sealed class RequestColumn(CellText text, bool showPage) : IColumn
{
    /// <summary>The column's name.</summary>
    public const string Word = "request";

    public string Name => Word;

    public string HeadingAttributes => " style=\"width:40%\"";

    public Cell Cell(Request request)
    {
        var page = showPage ? $"<br><small>{PageLink.To(request.Page, "", request.Page)}</small>" : "";
        return Header(Link(request) + page);
    }

    /// <summary>A cell that names its row.</summary>
    // A title without spaces must not push the other columns off the screen, nor be broken to the last letter there.
    public static Cell Header(string content) =>
        new(" scope=\"row\" style=\"text-align:start;font-weight:normal;background:transparent;min-width:10em;overflow-wrap:anywhere\"", content, IsRowHeader: true);

    public IEnumerable<KeyValuePair<string, string>> Fields(Request request) =>
        [new(Name, Link(request)), new("page", PageLink.To(request.Page, "", request.Page))];

    private string Link(Request request)
    {
        var title = ShownText.Of(request.Title);
        return text.Thread(request, title.Length == 0 ? text.Message("untitled") : title);
    }
}
