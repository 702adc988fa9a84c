using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Wikitext.Talk;

/// <summary>Gives each heading the comments that stand under it.</summary>
internal static class ThreadReader
{
    private const int FileNamespace = 6;
    private const int CategoryNamespace = 14;

    public static IReadOnlyList<TalkThread> Read(WikitextDocument document, IReadOnlyList<Comment> comments, IReadOnlyList<Comment> older, WikiProfile profile)
    {
        var sections = document.Sections;
        var threads = new List<TalkThread>(sections.Count);
        var anchors = new Anchors();
        var (nextComment, nextOlder) = (0, 0);
        foreach (var section in sections)
        {
            var own = Before(section.Span.End, comments, ref nextComment);
            var ownOlder = Before(section.Span.End, older, ref nextOlder);
            if (section.Heading is { } heading)
            {
                var title = Title(document, heading, profile);
                threads.Add(new TalkThread(heading, title, heading.Level, anchors.Next(title), section.Span, section.DeepSpan, own) { OlderComments = ownOlder });
            }
            else if (own.Length + ownOlder.Length > 0)
            {
                threads.Add(new TalkThread(Heading: null, "", Level: null, "", section.Span, section.DeepSpan, own) { OlderComments = ownOlder });
            }
        }
        return Named(threads);
    }

    /// <summary>What a reader sees of a heading; of one that is all templates, what they are.</summary>
    private static string Title(WikitextDocument document, Heading heading, WikiProfile profile)
    {
        var wikitext = WithoutPictures(heading.TitleSpan.In(document.Text), profile);
        var title = PlainText.Of(wikitext);
        return title.Length > 0 || !wikitext.Contains("{{", StringComparison.Ordinal)
            ? title
            : string.Join(' ', WikitextDocument.Parse(wikitext).Templates
                .Where(call => call.Depth == 0)
                .Select(call => profile.Title("Template:" + call.Name))
                .Where(template => template.IsValid)
                .Select(template => template.Full));
    }

    // Neither a picture nor a category is text of the heading.
    private static string WithoutPictures(string wikitext, WikiProfile profile)
    {
        if (!wikitext.Contains("[[", StringComparison.Ordinal))
            return wikitext;
        var splice = new TextSplice(wikitext);
        var end = 0;
        foreach (var link in WikitextDocument.Parse(wikitext).Links)
        {
            if (link.Span.Start < end || link.Target.StartsWith(':') || profile.Title(link.Target).NamespaceId is not (FileNamespace or CategoryNamespace))
                continue;
            splice.Replace(link.Span, "");
            end = link.Span.End;
        }
        return splice.Apply();
    }

    /// <summary>The comments from <paramref name="next"/> on that are signed before a position.</summary>
    private static Comment[] Before(int end, IReadOnlyList<Comment> comments, ref int next)
    {
        var first = next;
        while (next < comments.Count && comments[next].Signature.TimestampSpan.Start < end)
            next++;
        if (first == next)
            return [];
        var slice = new Comment[next - first];
        for (var i = 0; i < slice.Length; i++)
            slice[i] = comments[first + i];
        return slice;
    }

    /// <summary>Names each thread after the oldest comment under it and its sub-headings; from the last one, so that sub-headings come first.</summary>
    private static List<TalkThread> Named(List<TalkThread> threads)
    {
        // For each rank the oldest comment below the headings of that rank or a lower one that are not claimed yet.
        var below = new Comment?[7];
        for (var i = threads.Count - 1; i >= 0; i--)
        {
            var level = threads[i].Level ?? 0;
            var oldest = threads[i].Oldest;
            for (var deeper = level + 1; level > 0 && deeper < below.Length; deeper++)
            {
                oldest = Older(oldest, below[deeper]);
                below[deeper] = null;
            }
            if (level > 0)
                below[level] = Older(oldest, below[level]);
            if (oldest is not null)
                threads[i] = threads[i] with { Name = "h" + oldest.Name[1..] };
        }
        return threads;
    }

    private static Comment? Older(Comment? first, Comment? second) =>
        first is null || (second is not null && second.Timestamp < first.Timestamp) ? second : first;
}
