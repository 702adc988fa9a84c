using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests.Kinds;

/// <summary>What templates say of a kind: those that name a template, a module, an item or a task, and parser functions.</summary>
/// <param name="profile">The wiki.</param>
/// <param name="naming">Templates whose argument is the name of such a thing, without the namespace.</param>
internal sealed class TemplateSigns(WikiProfile profile, IReadOnlyDictionary<string, RequestKind> naming)
{
    private const int Module = 828;

    private static readonly (string Prefix, RequestKind Kind, double Weight)[] Functions =
    [
        ("#invoke:", RequestKind.Lua, 2.5), ("#property:", RequestKind.Wikidata, 3), ("#statements:", RequestKind.Wikidata, 3),
        ("#if", RequestKind.Template, 2), ("#switch:", RequestKind.Template, 2), ("#expr:", RequestKind.Template, 2),
    ];

    /// <summary>What the template names when its argument is a name; null when it names nothing.</summary>
    public RequestKind? KindOf(string template) =>
        TemplateName.Of(template, profile) is var name && (naming.TryGetValue(name, out var kind) || naming.TryGetValue(profile.TemplateAliases.Meaning(name), out kind)) ? kind : null;

    /// <summary>What a call in this text says; null for nothing.</summary>
    public KindSign? Read(TemplateCall call, string text)
    {
        var function = Functions.FirstOrDefault(function => call.Name.StartsWith(function.Prefix, StringComparison.OrdinalIgnoreCase));
        if (function.Prefix is not null)
            return new KindSign(function.Kind, function.Weight, call.Span.Start, new KindReason(KindReasonKind.Template, function.Prefix.TrimEnd(':')));
        if (KindOf(call.Name) is not { } kind)
            return null;
        var named = call.Argument("1")?.ValueSpan.In(text).Trim() ?? "";
        var isModule = kind == RequestKind.Template
            && (profile.Title(named).NamespaceId == Module || named.StartsWith("Module:", StringComparison.OrdinalIgnoreCase));
        return new KindSign(isModule ? RequestKind.Lua : kind, Weight(isModule ? RequestKind.Lua : kind), call.Span.Start, new KindReason(KindReasonKind.Template, named.Length > 0 ? named : call.Name));
    }

    // A task says only that there is one.
    private static double Weight(RequestKind kind) => kind switch
    {
        RequestKind.Lua => 4,
        RequestKind.Wikidata => 2.5,
        RequestKind.SoftwareBug => 1.2,
        _ => 2,
    };
}
