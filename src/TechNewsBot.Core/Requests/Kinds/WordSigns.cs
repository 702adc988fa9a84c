using TechNewsBot.Core.Requests.Words;

namespace TechNewsBot.Core.Requests.Kinds;

/// <summary>What words say of a kind.</summary>
internal static class WordSigns
{
    // A word for a rare thing says more than one that stands in every request.
    private static readonly Dictionary<RequestKind, double> Weights = new()
    {
        [RequestKind.Template] = 1.6,
        [RequestKind.Lua] = 3,
        [RequestKind.GadgetScript] = 2.2,
        [RequestKind.CssSkin] = 2,
        [RequestKind.Bot] = 3.6,
        [RequestKind.AbuseFilter] = 3.5,
        [RequestKind.Wikidata] = 2.2,
        [RequestKind.ApiTool] = 2,
        [RequestKind.FilesGraphics] = 1.7,
        [RequestKind.TranslationLanguage] = 1.8,
        [RequestKind.AccountPermissions] = 2,
        [RequestKind.SoftwareBug] = 1.4,
        [RequestKind.SearchDatabaseCategory] = 1.7,
        [RequestKind.EditingInterface] = 1.5,
    };

    private const double Problem = 0.5;

    /// <summary>What a known word of this text says.</summary>
    public static IEnumerable<KindSign> Read(WordHit hit, string text)
    {
        foreach (var sense in hit.Senses)
        {
            if (sense.Role is WordRole.Kind or WordRole.Term)
                yield return new KindSign(sense.Kind, Weights[sense.Kind], hit.Span.Start, new KindReason(KindReasonKind.Word, hit.Span.In(text)));
            else if (sense.Role == WordRole.Problem)
                yield return new KindSign(RequestKind.SoftwareBug, Problem, hit.Span.Start, new KindReason(KindReasonKind.Word, hit.Span.In(text)));
        }
    }
}
