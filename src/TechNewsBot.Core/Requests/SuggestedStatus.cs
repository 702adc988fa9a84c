using System.Buffers;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Words;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Requests;

/// <summary>What the plain words of the comments suggest: thanks and "works now" from the asker, "fixed", "I'll look into it" or a question from a helper.</summary>
internal sealed class SuggestedStatus(PageSigns signs, Discussion discussion, Answers answers)
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?;\n。！？؟۔।");

    private readonly string text = signs.Document.Text;
    private bool isAnswered;
    private (RequestStatus Status, StatusReason Reason)? found;
    private DateTimeOffset foundAt;

    /// <summary>The status that the comments after a place suggest, the words that do and when they were written; null when they tell none. A comment takes back what an older one suggested when it says otherwise.</summary>
    /// <param name="after">Only what stands after this place counts.</param>
    public (RequestStatus Status, StatusReason Reason, DateTimeOffset At)? Read(int after)
    {
        foreach (var comment in discussion.Comments.Skip(1).OrderBy(comment => comment.Timestamp))
        {
            var isHelper = comment.Author != answers.Asker;
            isAnswered |= answers.Is(comment);
            if (comment.Span.Start < after)
                continue;
            var before = found;
            if (isHelper)
                ReadHelper(comment);
            else
                ReadAsker(comment);
            if (found != before)
                foundAt = comment.Timestamp;
        }
        return found is { } suggested ? (suggested.Status, suggested.Reason, foundAt) : null;
    }

    private void ReadAsker(Comment comment)
    {
        var hits = Said(comment);
        var isAsking = signs.HasQuestion(Words(comment));
        if (Find(hits, RequestStatus.Open) is not null || (isAsking && Find(hits, RequestStatus.Done) is null))
            found = null;
        else if (Find(hits, RequestStatus.Done) is { } done)
            found = (RequestStatus.Done, done);
        else if (isAnswered && Find(hits, WordRole.Thanks) is { } thanks && Find(hits, WordRole.Problem) is null)
            found = (RequestStatus.Done, thanks);
        else if (found?.Status != RequestStatus.InProgress)
            found = null;
    }

    private void ReadHelper(Comment comment)
    {
        if (answers.IsMeToo(comment))
        {
            // It takes nothing back but "done".
            if (found?.Status == RequestStatus.Done)
                found = null;
            return;
        }
        var hits = Said(comment);
        if (Last(hits) is { } last)
        {
            // A helper who has the same problem takes nothing back but "done".
            if (last.Status != RequestStatus.Open)
                found = last;
            else if (found?.Status == RequestStatus.Done)
                found = null;
        }
        else if (found?.Status is RequestStatus.Done or RequestStatus.InProgress)
        {
            return;
        }
        else if (signs.HasQuestion(Words(comment)))
        {
            found = (RequestStatus.WaitingForAsker, new StatusReason(StatusReasonKind.Question));
        }
        else
        {
            found = Sorted.Within(signs.Tasks, task => task.At, Words(comment)).FirstOrDefault() is { } task
                ? (RequestStatus.InProgress, new StatusReason(StatusReasonKind.Task, task.Name))
                : null;
        }
    }

    // What stands in a template is quoted or named, not said, and what is struck is taken back.
    private List<WordHit> Said(Comment comment)
    {
        var hits = Sorted.Within(signs.Hits, hit => hit.Span.Start, Words(comment));
        var said = new List<WordHit>(hits.Count);
        var doubted = 0;
        foreach (var hit in hits)
        {
            if (signs.IsInTemplate(hit.Span.Start) || signs.IsStruck(hit.Span.Start))
                continue;
            if (hit.Meaning.Has(WordRole.Doubts))
                doubted = EndOfSentence(hit.Span.End, comment.Signature.Span.Start);
            if (hit.Span.Start >= doubted)
                said.Add(hit);
        }
        return said;
    }

    private int EndOfSentence(int start, int end)
    {
        var length = text.AsSpan(start, Math.Max(0, end - start)).IndexOfAny(SentenceEnds);
        return length < 0 ? end : start + length;
    }

    private static TextSpan Words(Comment comment) => TextSpan.FromBounds(comment.Span.Start, Math.Max(comment.Span.Start, comment.Signature.Span.Start));

    private (RequestStatus Status, StatusReason Reason)? Last(List<WordHit> hits)
    {
        var last = hits.FindLastIndex(hit => hit.Meaning.Has(WordRole.Status));
        return last < 0 ? null : (hits[last].Meaning.Senses.First(sense => sense.Role == WordRole.Status).Status, Reason(hits[last]));
    }

    private StatusReason? Find(List<WordHit> hits, RequestStatus status) =>
        Find(hits, hit => hit.Meaning.Senses.Any(sense => sense.Role == WordRole.Status && sense.Status == status));

    private StatusReason? Find(List<WordHit> hits, WordRole role) =>
        Find(hits, hit => hit.Meaning.Has(role));

    private StatusReason? Find(List<WordHit> hits, Predicate<WordHit> match) =>
        hits.FindLastIndex(match) is >= 0 and var last ? Reason(hits[last]) : null;

    private StatusReason Reason(WordHit hit) => new(StatusReasonKind.Words, hit.Span.In(text));
}
