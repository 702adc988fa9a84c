using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Newsletters.Shortening;

/// <summary>Shortens an item to its first sentence and the links of the others.</summary>
internal static class FirstSentence
{
    private const string Opening = "(（「『";
    private const string Closing = ")）」』";
    private const string ClosingQuotes = "」』";
    private const string Separator = " · ";

    // Of a text with a stray bracket no sentence is whole.
    private const int Tries = 20;

    private const int FileNamespace = 6;
    private const int CategoryNamespace = 14;

    /// <summary>The first sentence, then each link that follows it. What was well-formed is well-formed.</summary>
    public static string WithLinks(string text, WikiProfile profile)
    {
        var (sentence, rest) = Cut(text);
        return string.Join(Separator, Links(rest ?? "", profile).Prepend(sentence));
    }

    /// <summary>The links of a text whose sentences are not shown.</summary>
    public static string LinksOf(string text, WikiProfile profile) => string.Join(Separator, Links(text, profile));

    /// <summary>
    /// The first sentence, and what follows it: one that closes what it opens. A line ends a sentence; templates, links and what
    /// stands in brackets or Japanese quotes do not. Null follows where the text ends before its first sentence does.
    /// </summary>
    public static (string Sentence, string? Following) Cut(string text)
    {
        var atoms = MarkupAtoms.In(text);
        var (next, depth, tries) = (0, 0, 0);
        for (var at = 0; at < text.Length && tries < Tries;)
        {
            var end = -1;
            if (next < atoms.Count && atoms[next].Start == at)
            {
                var atom = atoms[next++];
                at = atom.End;
                end = EndsSentence(atom.In(text), text, at) ? at : -1;
            }
            else
            {
                depth = Opening.Contains(text[at], StringComparison.Ordinal) ? depth + 1 : Closing.Contains(text[at], StringComparison.Ordinal) ? Math.Max(depth - 1, 0) : depth;
                end = text[at] == '\n' ? at : SentenceEnd.After(text, at);
                at++;
            }
            var isEnd = end >= 0 && (IsOutside(depth, text[Math.Min(at, end)..end]) || text[at - 1] == '\n') && (next == atoms.Count || end <= atoms[next].Start) && !string.IsNullOrWhiteSpace(text[..end]);
            if (isEnd && ArgumentText.IsClosed(text[..end]))
                return (text[..end].TrimEnd(), text[end..]);
            tries += isEnd ? 1 : 0;
        }
        return (text, null);
    }

    // The end of a quoted sentence may be the end of the one that quotes it.
    private static bool IsOutside(int depth, string end) => depth <= end.Count(sign => ClosingQuotes.Contains(sign, StringComparison.Ordinal));

    private static IEnumerable<string> Links(string rest, WikiProfile profile)
    {
        var document = WikitextDocument.Parse(rest);
        var calls = document.Templates.Where(call => call.Depth == 0).Select(call => call.Span).ToList();
        var end = 0;
        foreach (var span in document.Links.Where(link => IsLink(link, profile)).Select(link => link.Span)
            .Concat(document.ExternalLinks.Select(link => link.Span))
            .Where(span => !calls.Exists(call => call.Contains(span)))
            .OrderBy(span => span.Start))
        {
            if (span.Start < end)
                continue;
            end = span.End;
            if (span.In(rest) is var link && ArgumentText.IsClosed(link))
                yield return link;
        }
    }

    private static bool IsLink(WikiLink link, WikiProfile profile) =>
        NewsMarks.Of(link) is null && profile.Title(link.Target) is { NamespaceId: not (FileNamespace or CategoryNamespace) };

    // '''A sentence in bold.''' Another one.
    private static bool EndsSentence(string atom, string text, int end)
    {
        var shown = PlainText.Of(atom);
        return shown.Length > 0 && (end == text.Length || char.IsWhiteSpace(text[end]))
            && SentenceEnd.After(shown + text[end..Math.Min(end + 2, text.Length)], shown.Length - 1) >= 0;
    }
}
