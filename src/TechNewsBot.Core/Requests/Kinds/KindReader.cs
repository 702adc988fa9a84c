using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Requests.Kinds;

/// <summary>Tells what a discussion is about: the kind with the most and strongest signs, those in the heading and the opening comment before all.</summary>
internal sealed class KindReader(PageSigns signs, Discussion discussion)
{
    private const double InTitle = 2;
    private const double InOpening = 1;
    private const double InAnswers = 0.35;
    private const double Again = 0.1;
    private const int MostAgain = 4;
    private const int MostReasons = 3;

    // Less than a word of any kind: what only an answer says in passing does not count.
    private const double Least = 0.45;

    /// <summary>The kind and its strongest reasons; <see cref="RequestKind.Other"/> without a reason when nothing was seen.</summary>
    public (RequestKind Kind, IReadOnlyList<KindReason> Reasons) Read()
    {
        var best = Sorted.Within(signs.Kinds, sign => sign.At, discussion.Span)
            .Where(sign => !IsSignature(sign.At))
            .Select(sign => (sign.Kind, Value: sign.Weight * Place(sign.At), sign.Reason))
            .GroupBy(sign => sign.Kind)
            .Select(kind => (Kind: kind.Key, Signs: kind.GroupBy(sign => sign.Reason.Detail, StringComparer.OrdinalIgnoreCase)
                .Select(same => (Value: Together([.. same.Select(sign => sign.Value)]), same.First().Reason)).ToList()))
            .Select(kind => (kind.Kind, Value: kind.Signs.Sum(sign => sign.Value), kind.Signs))
            .OrderByDescending(kind => kind.Value)
            .ThenBy(kind => kind.Kind)
            .FirstOrDefault();
        return best.Value < Least
            ? (RequestKind.Other, [])
            : (best.Kind, [.. best.Signs.OrderByDescending(sign => sign.Value).Take(MostReasons).Select(sign => sign.Reason)]);
    }

    private static double Together(IReadOnlyList<double> same)
    {
        var strongest = same.Max();
        return strongest + (Again * strongest * Math.Min(same.Count - 1, MostAgain));
    }

    private double Place(int at) =>
        discussion.Head.Heading is { } heading && heading.Span.Contains(at) ? InTitle
        : discussion.Comments.Count == 0 || at < discussion.Comments[0].Span.End ? InOpening
        : InAnswers;

    private bool IsSignature(int at)
    {
        var next = Sorted.FirstAtOrAfter(discussion.Comments, comment => comment.Signature.Span.End, at + 1);
        return next < discussion.Comments.Count && discussion.Comments[next].Signature.Span.Contains(at);
    }
}
