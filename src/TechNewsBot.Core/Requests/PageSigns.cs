using System.Buffers;
using System.Collections.Immutable;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Core.Requests.Words;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests;

/// <summary>All that a page's markup tells of its discussions, gathered once, in the order of the page.</summary>
internal sealed class PageSigns
{
    // Below it a word stands in any text, as "image" does.
    private const double Plain = 1.9;
    private const int FewSections = 6;

    private static readonly SearchValues<char> QuestionMarks = SearchValues.Create("?？؟՞፧\u037E");
    private static readonly HashSet<string> Strikes = ["s", "del", "strike"];

    private ImmutableArray<WordHit> hits;
    private ImmutableArray<KindSign> kinds;
    private IReadOnlyList<TaskCitation>? tasks;
    private bool? isGeneral;

    public PageSigns(WikitextDocument document, WikiWords words)
    {
        Document = document;
        Words = words;
        Marks = [.. document.Templates.Select(call => Placed(call, words)).OfType<PlacedMark>()];
        Boxes = ClosedBox.Pair(Marks, document);
        Tags = [.. document.Tags.OrderBy(tag => tag.Span.Start)];
        StruckOut = Outermost(Tags.Where(tag => Strikes.Contains(tag.Name) && tag.IsClosed));
        Calls = [.. document.Templates.Where(call => call.Depth == 0)];
        SectionTags = [.. Tags.Where(tag => tag.Name == "section")];
    }

    /// <summary>The page.</summary>
    public WikitextDocument Document { get; }

    /// <summary>What the wiki calls its status templates.</summary>
    public WikiWords Words { get; }

    /// <summary>Status templates.</summary>
    public IReadOnlyList<PlacedMark> Marks { get; }

    /// <summary>Closed boxes; they may hold several discussions or begin before a heading.</summary>
    public IReadOnlyList<ClosedBox> Boxes { get; }

    /// <summary>Tags of any kind.</summary>
    public IReadOnlyList<Tag> Tags { get; }

    /// <summary>Text that is struck out; of tags in tags the outer ones.</summary>
    public IReadOnlyList<Tag> StruckOut { get; }

    /// <summary>Labelled sections.</summary>
    public IReadOnlyList<Tag> SectionTags { get; }

    /// <summary>Known words.</summary>
    public ImmutableArray<WordHit> Hits => hits.IsDefault ? hits = Words.Find(Document) : hits;

    /// <summary>What tells what the discussions are about.</summary>
    public ImmutableArray<KindSign> Kinds => kinds.IsDefault ? kinds = ReadKinds() : kinds;

    /// <summary>The tasks of a tracker that are cited.</summary>
    public IReadOnlyList<TaskCitation> Tasks => tasks ??= new TaskCitationReader(this).Read();

    /// <summary>Whether most of the page's sections tell of nothing technical; false for a page with few sections.</summary>
    public bool IsGeneral => isGeneral ??= ReadGeneral();

    /// <summary>Whether the place stands in a template call.</summary>
    public bool IsInTemplate(int place)
    {
        var next = Sorted.FirstAtOrAfter(Calls, call => call.Span.Start, place + 1);
        return next > 0 && Calls[next - 1].Span.Contains(place);
    }

    /// <summary>Whether what stands at the place is struck out.</summary>
    public bool IsStruck(int place)
    {
        var next = Sorted.FirstAtOrAfter(StruckOut, tag => tag.Span.Start, place + 1);
        return next > 0 && StruckOut[next - 1].Span.Contains(place);
    }

    /// <summary>Whether a question mark of any script stands in the text, outside code and addresses, that nobody struck out.</summary>
    public bool HasQuestion(TextSpan span)
    {
        for (var at = NextQuestion(span.Start, span.End); at >= 0; at = NextQuestion(at + 1, span.End))
        {
            if (!IsStruck(at))
                return true;
        }
        return false;
    }

    /// <summary>The same of a text whose question may be struck out since.</summary>
    public bool HadQuestion(TextSpan span) => NextQuestion(span.Start, span.End) >= 0;

    private int NextQuestion(int from, int end)
    {
        var text = Document.Text;
        for (var at = from; at < end; at++)
        {
            var length = text.AsSpan(at, end - at).IndexOfAny(QuestionMarks);
            if (length < 0)
                break;
            at += length;
            // "index.php?title=" asks nothing.
            var ends = at + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[at + 1]);
            if (ends && !Document.IsOpaque(at))
                return at;
        }
        return -1;
    }

    private bool ReadGeneral()
    {
        var sections = Document.Sections.Where(section => section.Heading?.Level == 2).ToList();
        var technical = sections.Count(section => Sorted.Within(Kinds, sign => sign.At, section.DeepSpan).Any(sign => sign.Weight >= Plain));
        return sections.Count >= FewSections && technical < sections.Count / 2;
    }

    private ImmutableArray<KindSign> ReadKinds()
    {
        List<KindSign> marked =
        [
            .. Known(ReadLinks()),
            .. Known(Document.Templates.Select(call => Words.Templates.Read(call, Document.Text))),
            .. Known(Document.Tags.Select(CodeSigns.Read)),
            .. IdSigns.Read(Document),
        ];
        var signs = ImmutableArray.CreateBuilder<KindSign>(marked.Count + Hits.Sum(hit => hit.Meaning.Kinds.Length));
        var words = new WordSigns(Document.Text);
        var next = 0;
        foreach (var sign in marked.OrderBy(sign => sign.At))
        {
            while (next < Hits.Length && Hits[next].Span.Start < sign.At)
                words.Read(Hits[next++], signs);
            signs.Add(sign);
        }
        while (next < Hits.Length)
            words.Read(Hits[next++], signs);
        return signs.DrainToImmutable();
    }

    // Those who write link their names each time.
    private IEnumerable<KindSign?> ReadLinks()
    {
        var known = new Dictionary<string, KindSign?>();
        foreach (var link in Document.Links)
        {
            if (!known.TryGetValue(link.Target, out var sign))
                known.Add(link.Target, sign = Words.Links.Read(link));
            yield return sign is { } read ? read with { At = link.Span.Start } : null;
        }
    }

    private static IEnumerable<KindSign> Known(IEnumerable<KindSign?> signs) => signs.Where(sign => sign is not null).Select(sign => sign.GetValueOrDefault());

    private static List<Tag> Outermost(IEnumerable<Tag> tags)
    {
        var outer = new List<Tag>();
        foreach (var tag in tags.Where(tag => outer.Count == 0 || tag.Span.End > outer[^1].Span.End))
            outer.Add(tag);
        return outer;
    }

    private IReadOnlyList<TemplateCall> Calls { get; }

    private PlacedMark? Placed(TemplateCall call, WikiWords words) => words.Find(call, Document.Text) is { } mark
        ? new PlacedMark(mark, call.Span, new StatusReason(StatusReasonKind.Template, call.Name))
        : null;
}
