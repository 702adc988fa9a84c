using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>Finds the tasks that a page cites: in links, addresses and templates, and as bare words.</summary>
internal sealed class TaskCitationReader(PageSigns signs)
{
    // Fewer digits are also a tank, a bus line or a hormone: they count only next to other talk of the software.
    private const int SureLength = 6;
    private const int LeastLength = 4;

    private readonly WikitextDocument document = signs.Document;
    private readonly string text = signs.Document.Text;

    /// <summary>The citations in the order of the page. Nothing in comments, nowiki and code counts, nor what is struck out below a heading.</summary>
    public IReadOnlyList<TaskCitation> Read() =>
        [.. InLinks().Concat(InTemplates()).Concat(InAddresses()).Concat(InWords()).Where(citation => !IsTakenBack(citation.At)).OrderBy(citation => citation.At)];

    // A strike through a heading says that the request is settled.
    private bool IsTakenBack(int at) => signs.IsStruck(at) && !document.Headings.Any(heading => heading.Span.Contains(at));

    private IEnumerable<TaskCitation> InLinks() =>
        document.Links.Select(link => Citation(TaskName.OfLink(link.Target), link.Span.Start)).OfType<TaskCitation>();

    private IEnumerable<TaskCitation> InTemplates() =>
        from call in document.Templates
        where call.Arguments.Count > 0
        let isTracker = signs.Words.Templates.KindOf(call.Name) == RequestKind.SoftwareBug
        let isTracking = isTracker && signs.Words.Find(call, text) is not null
        from argument in call.Arguments
        where argument.Key.Length == 1 && char.IsAsciiDigit(argument.Key[0])
        let value = argument.ValueSpan.Length <= MostCharacters ? argument.ValueSpan.In(text).Trim() : ""
        let name = TaskName.Of(value) ?? (isTracker && argument.Key == "1" ? Numbered(call.Name, value) : null)
        where name is not null
        select new TaskCitation(name, call.Span.Start, isTracking);

    private const int MostCharacters = 30;

    private static string? Numbered(string template, string value) =>
        template.Contains("bug", StringComparison.OrdinalIgnoreCase) ? TaskName.OfBug(value) : TaskName.OfNumber(value);

    private IEnumerable<TaskCitation> InAddresses()
    {
        for (var at = Next("//", 0); at >= 0; at = Next("//", at + 2))
        {
            if (Citation(TaskName.OfAddress(text.AsSpan(at + 2, Math.Min(Longest, text.Length - at - 2))), at) is { } citation && !document.IsOpaque(at))
                yield return citation;
        }
    }

    private const int Longest = 200;

    private IEnumerable<TaskCitation> InWords()
    {
        for (var at = Next("T", 0); at >= 0; at = Next("T", at + 1))
        {
            var length = at > 0 && IsOfWord(text[at - 1]) ? 0 : TaskName.Leading(text.AsSpan(at));
            if (length < LeastLength || document.IsOpaque(at) || IsInLink(at) || signs.IsInTemplate(at))
                continue;
            if (length >= SureLength || IsNearBug(at))
                yield return new TaskCitation(text.Substring(at, length), at, IsTracking: false);
        }
    }

    private int Next(string sought, int from) => text.IndexOf(sought, from, StringComparison.Ordinal);

    private static TaskCitation? Citation(string? name, int at) => name is null ? null : new TaskCitation(name, at, IsTracking: false);

    // Links, addresses, file names and fragments are read whole or not at all.
    private static bool IsOfWord(char before) => char.IsLetterOrDigit(before) || before is '_' or '/' or ':' or '#' or '.' or '-' or '=' or '&' or '?';

    private bool IsInLink(int at)
    {
        var next = Sorted.FirstAtOrAfter(document.Links, link => link.Span.Start, at + 1);
        return next > 0 && document.Links[next - 1].Span.Contains(at);
    }

    private bool IsNearBug(int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = Next("\n", at);
        return Sorted.Within(signs.Hits, hit => hit.Span.Start, TextSpan.FromBounds(start, end < 0 ? text.Length : end))
            .Any(hit => hit.Meaning.Senses.Any(sense => sense.Kind == RequestKind.SoftwareBug));
    }
}
