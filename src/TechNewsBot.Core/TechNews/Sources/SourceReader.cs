using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>Cuts a source page into parts as Translate does when it makes the translated page.</summary>
internal sealed class SourceReader(WikitextDocument document)
{
    // Readers of a delivered issue never see these.
    private static readonly HashSet<string> Left = ["languages", "section"];
    private static readonly HashSet<string> Unwrapped = ["includeonly", "onlyinclude"];

    private readonly string text = document.Text;
    private readonly List<NewsPart> parts = [];
    private readonly List<NewsProblem> problems = [];
    private readonly UnitReader units = new(document);

    public NewsSource Read()
    {
        var body = NewsBody.Find(document);
        if (!body.IsClosed)
            problems.Add(new NewsProblem($"the section “{body.Section}” has no end", PreventsPosting: true));

        var at = body.Span.Start;
        foreach (var (span, block) in Marks(body.Span))
        {
            // What stands inside something that was dealt with is dealt with.
            if (span.Start < at || span.Length == 0)
                continue;
            AddLiteral(TextSpan.FromBounds(at, span.Start));
            if (block is { } content)
                AddBlock(content);
            at = span.End;
        }
        AddLiteral(TextSpan.FromBounds(at, Math.Max(at, body.Span.End)));
        Check();
        return new NewsSource(body.Section, body.Span, parts, problems);
    }

    private IEnumerable<(TextSpan Span, TextSpan? Block)> Marks(TextSpan body)
    {
        var gone = document.Comments.Select(comment => (Within(comment, body), default(TextSpan?)));
        return document.Tags
            .SelectMany(tag => Mark(tag, body))
            .Concat(gone)
            .Where(mark => mark.Item1.Start >= body.Start && mark.Item1.End <= body.End)
            .OrderBy(mark => mark.Item1.Start);
    }

    private IEnumerable<(TextSpan Span, TextSpan? Block)> Mark(Tag tag, TextSpan body)
    {
        if (tag.Name == "noinclude" || Left.Contains(tag.Name))
            return [(Within(tag.Span, body), null)];
        if (Unwrapped.Contains(tag.Name))
            return [(TextSpan.FromBounds(tag.Span.Start, tag.ContentSpan.Start), null), (TextSpan.FromBounds(tag.ContentSpan.End, tag.Span.End), null)];
        return tag.Name == "translate" ? [Block(tag, body)] : [];
    }

    private (TextSpan Span, TextSpan? Block) Block(Tag tag, TextSpan body)
    {
        if (tag.IsClosed || tag.IsSelfClosing)
            return (tag.Span, tag.ContentSpan);
        if (body.Contains(tag.Span))
            problems.Add(new NewsProblem($"a <translate> tag at character {tag.Span.Start} is not closed", PreventsPosting: true));
        var next = text.IndexOf("<translate", tag.Span.End, StringComparison.OrdinalIgnoreCase);
        var end = Math.Max(tag.Span.End, Math.Min(next < 0 ? body.End : next, body.End));
        return (TextSpan.FromBounds(tag.Span.Start, end), TextSpan.FromBounds(tag.Span.End, end));
    }

    private void AddBlock(TextSpan block)
    {
        // One line break after the opening tag and one before the closing tag belong to the tags.
        var start = block.Length > 0 && text[block.Start] == '\n' ? block.Start + 1 : block.Start;
        var end = block.End > start && text[block.End - 1] == '\n' ? block.End - 1 : block.End;
        var at = start;
        foreach (var piece in Pieces(start, end))
        {
            AddPlain(text[at..piece.Start]);
            if (units.Read(piece, problems) is { } part)
                parts.Add(part);
            at = piece.End;
        }
        AddPlain(text[at..end]);
    }

    /// <summary>The stretches between blank lines, without white space around them.</summary>
    private IEnumerable<TextSpan> Pieces(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var blank = text.AsSpan(at, end - at).IndexOf("\n\n");
            var (first, last) = (at, blank < 0 ? end : at + blank);
            at = blank < 0 ? end : last + 2;
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (last > first)
                yield return TextSpan.FromBounds(first, last);
        }
    }

    private void AddLiteral(TextSpan span)
    {
        var literal = span.In(text);
        if (literal.Contains("</translate", StringComparison.OrdinalIgnoreCase))
            problems.Add(new NewsProblem($"a </translate> tag at or after character {span.Start} closes nothing", PreventsPosting: true));
        if (UnitReader.HasVariable(literal))
            problems.Add(new NewsProblem($"a variable at or after character {span.Start} stands outside <translate>", PreventsPosting: true));
        AddPlain(literal);
    }

    private void AddPlain(string literal)
    {
        if (literal.Length > 0)
            parts.Add(new NewsPart(literal));
    }

    private void Check()
    {
        foreach (var name in parts.Select(part => part.Unit?.Name).OfType<string>().GroupBy(name => name).Where(group => group.Skip(1).Any()))
            problems.Add(new NewsProblem($"there are several units “{name.Key}”", PreventsPosting: true));
        if (parts.All(part => string.IsNullOrWhiteSpace(part.Text)))
            problems.Add(new NewsProblem("the issue is empty", PreventsPosting: true));
        // Posted now, it could not be read in any other language, ever.
        else if (parts.All(part => part.Unit is null))
            problems.Add(new NewsProblem("nothing in the issue is marked for translation yet", PreventsPosting: true));
    }

    private static TextSpan Within(TextSpan span, TextSpan bounds)
    {
        var start = Math.Clamp(span.Start, bounds.Start, bounds.End);
        return TextSpan.FromBounds(start, Math.Clamp(span.End, start, bounds.End));
    }
}
