using TechNewsBot.Core.Requests.Words;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Kinds;

/// <summary>What the words of one page say of a kind.</summary>
/// <param name="text">The page.</param>
internal sealed class WordSigns(string text)
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

    // A page says the same words over and over.
    private readonly Dictionary<string, KindReason> reasons = [];

    /// <summary>Adds what a known word says.</summary>
    public void Read(WordHit hit, ICollection<KindSign> signs)
    {
        KindReason? reason = null;
        foreach (var sense in hit.Meaning.Kinds)
        {
            var (kind, weight) = sense.Role == WordRole.Problem ? (RequestKind.SoftwareBug, Problem) : (sense.Kind, Weights[sense.Kind]);
            signs.Add(new KindSign(kind, weight, hit.Span.Start, reason ??= Reason(hit.Span)));
        }
    }

    private KindReason Reason(TextSpan word)
    {
        var known = reasons.GetAlternateLookup<ReadOnlySpan<char>>();
        var written = text.AsSpan(word.Start, word.Length);
        if (!known.TryGetValue(written, out var reason))
            known[written] = reason = new KindReason(KindReasonKind.Word, written.ToString());
        return reason;
    }
}
