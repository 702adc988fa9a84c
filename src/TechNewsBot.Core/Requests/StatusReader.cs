using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Requests;

/// <summary>Tells how far a discussion has come, from what humans marked and from who wrote last.</summary>
internal sealed class StatusReader(PageSigns signs, Discussion discussion)
{
    private readonly string text = signs.Document.Text;
    private readonly Answers answers = new(signs, discussion);

    private readonly HeadingSigns? heading = discussion.Head.Heading is { } line ? new HeadingSigns(signs, line) : null;

    // Who writes below the box that holds the opening comment takes back what was marked and said in it.
    private readonly ClosedBox? reopenedBox = signs.Boxes.FirstOrDefault(box =>
        box.IsEnded && box.Holds(discussion.Comments[0].Signature.Span.Start) && discussion.Comments[^1].Signature.Span.Start >= box.End);

    /// <summary>The status, why, whether only plain words tell it, and when what tells it was written, where that is known. The discussion has at least one comment.</summary>
    public (RequestStatus Status, bool IsSuggested, IReadOnlyList<StatusReason> Reasons, DateTimeOffset? At) Read()
    {
        var mark = Decisive();
        if (mark is not null && mark.Mark.Status.IsSettled())
            return (mark.Mark.Status, IsSuggested: false, [mark.Reason], Written(mark));
        // As with a mark, whoever writes "done" into the heading does so at the end.
        if (mark?.Mark.Status != RequestStatus.Open && heading?.Done is { } done)
            return (RequestStatus.Done, IsSuggested: true, [new StatusReason(StatusReasonKind.Words, done)], At: null);
        // Words below a mark that settles nothing can tell that it is out of date.
        var words = new SuggestedStatus(signs, discussion, answers).Read(Math.Max(mark?.Span.End ?? 0, BoxedEnd()));
        if (words is { } suggested && (mark is null || suggested.Status.IsSettled()))
            return (suggested.Status, IsSuggested: true, [suggested.Reason], suggested.At);
        if (mark is not null)
            return (mark.Mark.Status, IsSuggested: false, [mark.Reason], Written(mark));
        var (status, reasons) = ByOrder();
        return (status, IsSuggested: false, reasons, At: null);
    }

    /// <summary>
    /// The sign that decides. A mark in the heading is put there at the end, so it beats the body; a closing mark beats the heading unless a settling one stands below it,
    /// and one that reopens beats all that settled the request, unless the body is marked as settled again.
    /// </summary>
    private PlacedMark? Decisive()
    {
        var body = Body();
        var reopened = body.FindLastIndex(mark => mark.Mark.Status == RequestStatus.Open);
        var settled = body.FindLastIndex(mark => mark.Mark.Status.IsSettled());
        var final = body.FindLastIndex(mark => mark.Mark.Kind == StatusMarkKind.Final);
        var inHeading = InHeading();
        if (reopened > settled && (inHeading is null || inHeading.Mark.Status.IsSettled()))
            return body[^1];
        if (final > reopened)
            return body[settled];
        if (inHeading is not null)
            return inHeading;
        if (Box() is { } box)
            return body.FindLast(mark => box.Holds(mark.Span.Start) && mark.Mark.Status.IsSettled()) ?? Closed(box);
        return body.LastOrDefault();
    }

    /// <summary>The marks and result sections below the heading, in page order, without those that no longer count.</summary>
    private List<PlacedMark> Body()
    {
        var opening = discussion.Comments[0];
        var marks = Sorted.Within(signs.Marks, mark => mark.Span.Start, discussion.Span)
            .Where(mark => mark.Mark.Kind is StatusMarkKind.Plain or StatusMarkKind.Final)
            .Where(mark => !IsInTitle(mark) && !signs.IsStruck(mark.Span.Start))
            .Where(mark => !IsInside(opening.Span, mark.Span) || BeginsLine(mark))
            .Where(mark => mark.Mark.Status != RequestStatus.WaitingForAsker || !AskerWroteAfter(mark));
        return [.. marks.Concat(Results()).Where(mark => !IsBoxed(mark.Span.Start)).OrderBy(mark => mark.Span.Start)];
    }

    private IEnumerable<PlacedMark> Results() => discussion.Threads.Skip(1)
        .Where(thread => thread.Comments.Count > 0 && signs.Words.IsResultHeading(thread.Title))
        .Select(thread => new PlacedMark(
            new StatusMark(StatusMarkKind.Plain, RequestStatus.Done),
            thread.Span,
            new StatusReason(StatusReasonKind.ResultSection, thread.Title)));

    private PlacedMark? InHeading()
    {
        if (discussion.Head.Heading is not { TitleSpan: var title })
            return null;
        var isStruck = heading!.IsStruck;
        var mark = Sorted.Within(signs.Marks, mark => mark.Span.Start, title)
            .LastOrDefault(mark => mark.Mark.Kind is StatusMarkKind.Plain or StatusMarkKind.Final && (isStruck || !signs.IsStruck(mark.Span.Start)));
        if (mark is not null)
            return mark;
        return isStruck
            ? new PlacedMark(new StatusMark(StatusMarkKind.Plain, RequestStatus.Done), title, new StatusReason(StatusReasonKind.StruckHeading))
            : null;
    }

    // A box closes a discussion when it holds the opening comment and nobody wrote below it.
    private ClosedBox? Box() => signs.Boxes.FirstOrDefault(box =>
        box.Holds(discussion.Comments[0].Signature.Span.Start) && box.Holds(discussion.Comments[^1].Signature.Span.Start));

    private bool IsBoxed(int place) => reopenedBox is not null && reopenedBox.Holds(place);

    private int BoxedEnd() => discussion.Comments.LastOrDefault(comment => IsBoxed(comment.Signature.Span.Start))?.Span.End ?? 0;

    private static PlacedMark Closed(ClosedBox box) =>
        box.Start with { Reason = new StatusReason(StatusReasonKind.ClosedBox, box.Start.Reason.Detail) };

    // A mark in the heading, on a box or with the question may have been set at any time, and so may one that nobody signed.
    private DateTimeOffset? Written(PlacedMark mark) => discussion.Comments.Skip(1)
        .FirstOrDefault(comment => comment.Span.End > mark.Span.Start && comment.Span.Start <= mark.Span.End && mark.Span.Start >= discussion.Comments[0].Span.End)?.Timestamp;

    private (RequestStatus Status, IReadOnlyList<StatusReason> Reasons) ByOrder()
    {
        if (!discussion.Comments.Any(answers.Is))
            return (RequestStatus.New, [new StatusReason(StatusReasonKind.NobodyAnswered)]);
        return Newest().Author == answers.Asker
            ? (RequestStatus.Open, [new StatusReason(StatusReasonKind.AskerLast)])
            : (RequestStatus.Answered, [new StatusReason(StatusReasonKind.HelperLast)]);
    }

    // Of two comments of the same minute the lower one is the newer.
    private Comment Newest() => discussion.Comments.Where(comment => !answers.IsMeToo(comment)).Aggregate((newest, comment) => comment.Timestamp >= newest.Timestamp ? comment : newest);

    private bool AskerWroteAfter(PlacedMark mark) =>
        discussion.Comments.Any(comment => comment.Author == answers.Asker && comment.Span.Start > mark.Span.Start);

    private bool IsInTitle(PlacedMark mark) =>
        discussion.Threads.Any(thread => thread.Heading is { } heading && IsInside(heading.Span, mark.Span));

    private static bool IsInside(TextSpan outer, TextSpan inner) => inner.Start >= outer.Start && inner.Start < outer.End;

    // The asker of "{{done}} shows a wrong colour" marks nothing; a template on a line of its own above the question does.
    private bool BeginsLine(PlacedMark mark)
    {
        var at = mark.Span.Start;
        while (at > 0 && text[at - 1] is ' ' or '\t' or '*' or ':' or '#')
            at--;
        return at == 0 || text[at - 1] == '\n';
    }
}
