using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Kinds;

namespace TechNewsBot.Core.Requests.Columns;

/// <summary>What a request is about, with the reasons for readers who rest on it.</summary>
internal sealed class KindColumn(CellText text) : IColumn
{
    public string Name => "kind";

    public string HeadingAttributes => "";

    public Cell Cell(Request request)
    {
        var reasons = Reasons(request);
        return new Cell("", reasons.Length == 0 ? Label(request) : $"<span title=\"{reasons}\">{Label(request)}</span>");
    }

    public IEnumerable<KeyValuePair<string, string>> Fields(Request request) =>
        [new(Name, request.Kind.Word()), new("kind-text", Label(request)), new("kind-reasons", Reasons(request))];

    private string Label(Request request) => text.Message($"kind-{request.Kind.Word()}");

    private string Reasons(Request request) =>
        AttributeText.Of(string.Join(" · ", request.KindReasons.Select(reason => text.Message($"about-{reason.Key}", ShownText.Of(reason.Detail)))));
}
