using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests;

/// <summary>What status templates and result headings are called on one wiki.</summary>
public sealed class WikiWords
{
    private readonly WikiProfile profile;
    private readonly IReadOnlyDictionary<string, StatusMark> templates;
    private readonly IReadOnlyList<ArgumentMarks> byArgument;
    private readonly IReadOnlySet<string> resultHeadings;

    internal WikiWords(WikiProfile profile, IReadOnlyDictionary<string, StatusMark> templates, IReadOnlyList<ArgumentMarks> byArgument, IReadOnlySet<string> resultHeadings)
    {
        this.profile = profile;
        this.templates = templates;
        this.byArgument = byArgument;
        this.resultHeadings = resultHeadings;
    }

    /// <summary>What a template call in this text means; null when it tells no status.</summary>
    public StatusMark? Find(TemplateCall call, string text)
    {
        var name = TemplateName.Of(call.Name, profile);
        return templates.TryGetValue(name, out var mark)
            ? mark
            : byArgument.FirstOrDefault(marks => marks.Templates.Contains(name)) is { } marks && Status(marks, call, text) is { } status
                ? new StatusMark(StatusMarkKind.Plain, status)
                : null;
    }

    /// <summary>Whether a sub-section with this heading tells a result.</summary>
    public bool IsResultHeading(string title) => resultHeadings.Contains(title.TrimEnd(':', ' ', '.'));

    private static RequestStatus? Status(ArgumentMarks marks, TemplateCall call, string text)
    {
        foreach (var argument in call.Arguments.Where(argument => argument.Name is null))
        {
            if (marks.Values.TryGetValue(argument.ValueSpan.In(text).Trim(), out var status))
                return status;
        }
        return marks.Otherwise;
    }
}
