using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Words;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Requests;

/// <summary>Tells the answers among the comments of a discussion, which has at least one: those of others than the asker that say more than that they have the problem too.</summary>
internal sealed class Answers(PageSigns signs, Discussion discussion)
{
    // In characters: whoever writes more has something to say.
    private const int Short = 100;

    private readonly string text = signs.Document.Text;

    /// <summary>Who wrote the oldest comment.</summary>
    public string Asker { get; } = discussion.Comments.MinBy(comment => comment.Timestamp)!.Author;

    /// <summary>Whether somebody else than the asker answers with this comment.</summary>
    public bool Is(Comment comment) => comment.Author != Asker && !IsMeToo(comment);

    /// <summary>Whether somebody else than the asker says only to have the problem too: such words are at least half of a short comment.</summary>
    public bool IsMeToo(Comment comment)
    {
        var words = TextSpan.FromBounds(comment.Span.Start, Math.Max(comment.Span.Start, comment.Signature.Span.Start));
        if (comment.Author == Asker || words.Length > Short || words.In(text).AsSpan().IndexOfAny("[{<") >= 0 || signs.HasQuestion(words))
            return false;
        var hits = Sorted.Within(signs.Hits, hit => hit.Span.Start, words);
        if (hits.Any(hit => hit.Meaning.Senses.Any(sense => sense.Role == WordRole.Status && sense.Status != RequestStatus.Open)))
            return false;
        var said = hits.Where(hit => hit.Meaning.Has(WordRole.MeToo)).Sum(hit => Letters(hit.Span));
        return said > 0 && Letters(words) <= 2 * said;
    }

    private int Letters(TextSpan span) => span.In(text).Count(char.IsLetterOrDigit);
}
