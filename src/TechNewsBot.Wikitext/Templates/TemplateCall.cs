namespace TechNewsBot.Wikitext;

/// <summary>A <c>{{name|argument|name=argument}}</c> in a page: a template, a parser function or a magic word.</summary>
/// <param name="Span">From the first opening brace to after the last closing one.</param>
/// <param name="Name">What stands before the first pipe, trimmed and without comments; underscores and case as typed.</param>
/// <param name="NameSpan">Where the name stands, trimmed; comments included.</param>
/// <param name="Arguments">The arguments in the order of the text.</param>
/// <param name="Depth">0 for a call that stands in no other one, 1 for a call in an argument of such a one, and so on.</param>
public sealed record TemplateCall(TextSpan Span, string Name, TextSpan NameSpan, IReadOnlyList<TemplateArgument> Arguments, int Depth)
{
    /// <summary>The argument with this name or position; the last one where several have it, as MediaWiki does.</summary>
    public TemplateArgument? Argument(string name)
    {
        for (var i = Arguments.Count - 1; i >= 0; i--)
        {
            if (string.Equals(Arguments[i].Key, name, StringComparison.Ordinal))
                return Arguments[i];
        }
        return null;
    }
}
