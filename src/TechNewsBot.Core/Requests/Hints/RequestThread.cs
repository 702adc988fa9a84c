using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Requests.Hints;

/// <summary>The words of a request's discussion, read when they are asked for.</summary>
internal sealed class RequestThread(PageSigns signs, Discussion discussion)
{
    private const int BytesOfCharacter = 4;

    private readonly string text = signs.Document.Text;

    /// <summary>The heading as a reader sees it.</summary>
    public string Title => discussion.Head.Title;

    /// <summary>How many Unicode characters of the page's text stand before it.</summary>
    public long Start => Encoding.UTF32.GetByteCount(text.AsSpan(0, discussion.Span.Start)) / BytesOfCharacter;

    /// <summary>What the asker wrote first, and the pages that it names.</summary>
    public string Question => string.Join(' ', Signs().Select(sign => sign.Reason.Detail).Prepend(PlainText.Of(Opening().In(text))));

    /// <summary>What was written after that.</summary>
    public string Answers => string.Join(' ', discussion.Comments.Skip(1).Select(comment => PlainText.Of(Words(comment, comment.Span.Start).In(text))));

    /// <summary>What links and naming templates in the heading and the first comment point to.</summary>
    public IEnumerable<KindReason> Cited => Signs().Select(sign => sign.Reason);

    /// <summary>What stands as code in the heading and the first comment.</summary>
    public IEnumerable<string> Code => Sorted.Within(signs.Tags, tag => tag.Span.Start, Asked())
        .Where(tag => tag.Name is "code" or "kbd" or "tt" or "samp")
        .Select(tag => PlainText.Of(tag.ContentSpan.In(text)));

    private IEnumerable<KindSign> Signs() =>
        Sorted.Within(signs.Kinds, sign => sign.At, Asked()).Where(sign => sign.Reason.Kind is KindReasonKind.Link or KindReasonKind.Template);

    private TextSpan Asked() => TextSpan.FromBounds(discussion.Span.Start, Opening().End);

    private TextSpan Opening() =>
        discussion.Comments is [var first, ..] ? Words(first, discussion.Head.Heading?.Span.End ?? first.Span.Start) : default;

    // The names of those who write say nothing about what they write.
    private static TextSpan Words(Comment comment, int start) => TextSpan.FromBounds(start, Math.Max(start, comment.Signature.Span.Start));
}
