using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Pages;

/// <summary>Finds the calls of the bot's template in a page, with their regions.</summary>
public static class JobTemplate
{
    /// <summary>The calls in the order of the page. Calls inside another template's arguments, nowiki or comments are none: a table cannot stand there.</summary>
    public static IReadOnlyList<JobCall> Find(WikitextDocument document, TemplateNames names, WikiProfile profile)
    {
        var calls = new List<JobCall>();
        TemplateCall? open = null;
        foreach (var template in document.Templates.Where(template => template.Depth == 0))
        {
            var name = TemplateName.Of(template.Name, profile);
            if (Contains(names.End, name))
            {
                if (open is not null)
                {
                    calls.Add(Call(document, open, new TextSpan(open.Span.End, template.Span.Start - open.Span.End)));
                    open = null;
                }
            }
            else if (Contains(names.Start, name))
            {
                if (open is not null)
                {
                    calls.Add(Call(document, open, null));
                }

                open = template;
            }
        }

        if (open is not null)
        {
            calls.Add(Call(document, open, HiddenRegion(document, open, names, profile)));
        }

        return calls;
    }

    /// <summary>Whether a call stands inside another template's arguments, where nobody but a reader of the wikitext would miss its region.</summary>
    public static bool HasNested(WikitextDocument document, TemplateNames names, WikiProfile profile) =>
        document.Templates.Any(template => template.Depth > 0 && Contains(names.Start, TemplateName.Of(template.Name, profile)));

    // People write into regions, and a comment that they do not end hides the end template: without it the region would be written a second time.
    private static TextSpan? HiddenRegion(WikitextDocument document, TemplateCall call, TemplateNames names, WikiProfile profile)
    {
        if (document.Comments is not [.., var comment] || comment.Start < call.Span.End || comment.In(document.Text).EndsWith("-->", StringComparison.Ordinal))
            return null;
        var hidden = WikitextDocument.Parse(comment.In(document.Text).Replace("<!--", "    ", StringComparison.Ordinal));
        // An end that another call in the comment opens is that one's.
        var next = hidden.Templates
            .Where(template => template.Depth == 0)
            .Select(template => (template.Span, Name: TemplateName.Of(template.Name, profile)))
            .FirstOrDefault(template => Contains(names.Start, template.Name) || Contains(names.End, template.Name));
        return next.Name is not null && Contains(names.End, next.Name)
            ? TextSpan.FromBounds(call.Span.End, comment.Start + next.Span.Start)
            : null;
    }

    private static JobCall Call(WikitextDocument document, TemplateCall template, TextSpan? region) =>
        new(template.Span.In(document.Text),
            template.Span,
            region,
            [.. template.Arguments.Select(argument => new JobParameter(
                argument.Key.ToLowerInvariant(),
                ParameterText.Of(argument.ValueSpan.In(document.Text))))]);

    private static bool Contains(IReadOnlyList<string> names, string name) =>
        names.Any(candidate => TemplateName.AreSame(candidate, name));
}
