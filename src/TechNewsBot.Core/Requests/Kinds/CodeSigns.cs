using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Kinds;

/// <summary>What code blocks say of a kind: the language they are marked with.</summary>
internal static class CodeSigns
{
    private static readonly Dictionary<string, (RequestKind Kind, double Weight)> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["lua"] = (RequestKind.Lua, 4),
        ["js"] = (RequestKind.GadgetScript, 4),
        ["javascript"] = (RequestKind.GadgetScript, 4),
        ["css"] = (RequestKind.CssSkin, 4),
        ["less"] = (RequestKind.CssSkin, 4),
        ["sql"] = (RequestKind.SearchDatabaseCategory, 4),
        ["sparql"] = (RequestKind.Wikidata, 4),
        ["python"] = (RequestKind.Bot, 2),
        ["json"] = (RequestKind.ApiTool, 1.5),
        ["wikitext"] = (RequestKind.Template, 1.5),
        ["html"] = (RequestKind.Template, 1),
        ["svg"] = (RequestKind.FilesGraphics, 3),
    };

    /// <summary>What a tag says; null for nothing.</summary>
    public static KindSign? Read(Tag tag)
    {
        if (tag.Name is "templatestyles")
            return new KindSign(RequestKind.CssSkin, 2, tag.Span.Start, new KindReason(KindReasonKind.Code, "CSS"));
        return tag.Name is "syntaxhighlight" or "source" && tag.Attribute("lang") is { } language && Languages.TryGetValue(language.Trim(), out var known)
            ? new KindSign(known.Kind, known.Weight, tag.Span.Start, new KindReason(KindReasonKind.Code, language.Trim()))
            : null;
    }
}
