using System.Runtime.InteropServices;
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
        var kinds = new Dictionary<RequestKind, Dictionary<string, SameSigns>>();
        foreach (var sign in Sorted.Within(signs.Kinds, sign => sign.At, discussion.Span).Where(sign => !IsSignature(sign.At)))
        {
            if (!kinds.TryGetValue(sign.Kind, out var same))
                kinds[sign.Kind] = same = new Dictionary<string, SameSigns>(StringComparer.OrdinalIgnoreCase);
            ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(same, sign.Reason.Detail, out _);
            seen = new SameSigns(Math.Max(seen.Strongest, sign.Weight * Place(sign.At)), seen.Count + 1, seen.Reason ?? sign.Reason);
        }

        var best = kinds
            .Select(kind => (Kind: kind.Key, Value: kind.Value.Values.Sum(sign => sign.Value), Signs: kind.Value.Values))
            .OrderByDescending(kind => kind.Value)
            .ThenBy(kind => kind.Kind)
            .FirstOrDefault();
        return best.Value < Least
            ? (RequestKind.Other, [])
            : (best.Kind, [.. best.Signs.OrderByDescending(sign => sign.Value).Take(MostReasons).Select(sign => sign.Reason)]);
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

    /// <summary>Signs of one kind with one reason: the strongest counts, and the others a little.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct SameSigns(double Strongest, int Count, KindReason Reason)
    {
        public double Value => Strongest + (Again * Strongest * Math.Min(Count - 1, MostAgain));
    }
}
