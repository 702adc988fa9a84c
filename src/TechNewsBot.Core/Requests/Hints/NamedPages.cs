using System.Text.RegularExpressions;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests.Hints;

/// <summary>The gadgets, modules and templates that a request names: in links and templates, as code, and in its heading, where people put names in quotation marks.</summary>
internal static partial class NamedPages
{
    private const int Most = 6;
    private const int LongestName = 80;

    private static readonly Dictionary<int, string> Spaces = new() { [8] = "MediaWiki", [10] = "Template", [828] = "Module" };

    private static readonly string[] CodeEndings = [".js", ".css", ".lua"];

    /// <summary>The pages, each once, those that are surest first; at most six.</summary>
    public static IReadOnlyList<NamedPage> Of(RequestThread thread, WikiProfile profile)
    {
        var names = thread.Cited.SelectMany(cited => Cited(cited, profile))
            .Concat(Quoted().Matches(thread.Title).SelectMany(match => Called(match.Groups["name"].Value, profile)))
            .Concat(thread.Title.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Word(word, profile)))
            .Concat(thread.Code.SelectMany(code => Word(code, profile)));
        return [.. names.Where(name => name.Name.Length is > 1 and <= LongestName).DistinctBy(name => name.Everywhere).Take(Most)];
    }

    private static IEnumerable<NamedPage> Cited(KindReason reason, WikiProfile profile)
    {
        var isTemplate = reason.Kind == KindReasonKind.Template;
        if (reason.Detail.StartsWith('#') || (isTemplate && reason.Detail.Contains('{', StringComparison.Ordinal)))
            return [];
        var title = profile.Title(reason.Detail);
        if (isTemplate && title.NamespaceId == 0)
            return [new NamedPage("Template", title.Name, IsLinked: true)];
        return InSpace(title, isLinked: true);
    }

    private static IEnumerable<NamedPage> InSpace(WikiTitle title, bool isLinked)
    {
        var isCode = title.NamespaceId != 8 || title.Name.StartsWith("Gadget-", StringComparison.Ordinal);
        return isCode && Spaces.TryGetValue(title.NamespaceId, out var space) ? [new NamedPage(space, title.Name, isLinked)] : [];
    }

    // A name alone may be any of the three.
    private static IEnumerable<NamedPage> Called(string name, WikiProfile profile)
    {
        var title = profile.Title(name.Trim(' ', '\u00A0', '{', '}'));
        if (title.NamespaceId != 0)
            return InSpace(title, isLinked: false);
        var bare = Array.Find(CodeEndings, ending => title.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending
            ? title.Name[..^ending.Length]
            : title.Name;
        return
        [
            new NamedPage("MediaWiki", $"Gadget-{bare}.js", IsLinked: false),
            new NamedPage("Module", bare, IsLinked: false),
            new NamedPage("Template", bare, IsLinked: false),
        ];
    }

    // "HotCat" and "Module:Date" are names; plain words are not looked up.
    private static IEnumerable<NamedPage> Word(string written, WikiProfile profile)
    {
        var word = written.Trim().Trim(',', '.', ';', '?', '!', '"', '\'', '(', ')', '،', '؟');
        var isName = !word.Any(char.IsWhiteSpace)
            && (Camel().IsMatch(word) || Array.Exists(CodeEndings, word.EndsWith) || profile.Title(word).NamespaceId is 8 or 10 or 828);
        return isName ? Called(word, profile) : [];
    }

    // People write what they like, of any length: these engines never go back.
    [GeneratedRegex("[«“„\"「『‘](?<name>[^«»“”„\"「」『』‘’]{2,80})[»”“\"」』’]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\p{L}*\p{Ll}\p{Lu}\p{Ll}[\p{L}\p{N}_-]*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Camel();
}
