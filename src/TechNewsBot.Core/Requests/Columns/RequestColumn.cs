using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Requests.Columns;

/// <summary>What is asked, with a link to the discussion, and its page where there are several.</summary>
internal sealed class RequestColumn(CellText text, bool showPage) : IColumn
{
    public string Name => "request";

    public string HeadingAttributes => " style=\"width:40%\"";

    public Cell Cell(Request request)
    {
        var page = showPage ? $"<br><small>{PageLink.To(request.Page, "", request.Page)}</small>" : "";
        // A title without spaces must not push the other columns off the screen, nor be broken to the last letter there.
        return new Cell(" scope=\"row\" style=\"text-align:start;font-weight:normal;background:transparent;min-width:10em;overflow-wrap:anywhere\"", Link(request) + page, IsRowHeader: true);
    }

    public IEnumerable<KeyValuePair<string, string>> Fields(Request request) =>
        [new(Name, Link(request)), new("page", PageLink.To(request.Page, "", request.Page))];

    private string Link(Request request)
    {
        var title = ShownText.Of(request.Title);
        return PageLink.To(request.Page, request.Anchor, title.Length == 0 ? text.Message("untitled") : title);
    }
}
