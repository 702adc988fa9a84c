using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Words;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests;

/// <summary>
/// Tells requests from announcements and from other talk, by the heading and the opening comment. In doubt a discussion is a request:
/// one too many in a table does less harm than one that nobody sees.
/// </summary>
internal sealed class PurposeReader(PageSigns signs, Discussion discussion)
{
    private const double InTitle = 2;
    private const double AnnouncementNeeds = 2.5;
    private const double TechnicalNeeds = 1.4;

    // A shorter text without a known word may be anything.
    private const int LongEnough = 90;

    private static readonly string[] Senders = ["(WMF)", "-WMF", " WMF", "(WMDE)"];

    private readonly string text = signs.Document.Text;
    private readonly List<string> asked = [];
    private readonly List<string> announced = [];
    private readonly List<string> chatted = [];
    private double asks;
    private double announces;
    private double chats;

    /// <summary>What the discussion is for, and why in English.</summary>
    public (Purpose Purpose, IReadOnlyList<string> Reasons) Read()
    {
        if (Delivery.IsDelivered(signs, discussion))
            return (Purpose.Announcement, ["delivered as a message to many pages"]);

        Weigh();
        var technical = Sorted.Within(signs.Kinds, sign => sign.At, Opening()).GroupBy(sign => sign.Reason.Detail, StringComparer.OrdinalIgnoreCase).Sum(group => group.Max(sign => sign.Weight));
        if (announces >= AnnouncementNeeds && announces > asks)
            return (Purpose.Announcement, announced);
        if (discussion.Comments.Count == 0)
            return (Purpose.Discussion, ["nobody signed"]);
        // Talk about articles asks for help too, but not for technical help.
        if (chats > 0 && chats + 1 > technical + (asks / 2))
            return (Purpose.Discussion, chatted);
        // On a page where people talk of other things, a question that names nothing technical is one of those.
        if (asks > 0 && (technical >= TechnicalNeeds || !signs.IsGeneral))
            return (Purpose.Request, asked);
        if (technical >= TechnicalNeeds)
            return (Purpose.Request, ["tells of something technical"]);
        return asks == 0 && (Opening().Length < LongEnough || !signs.Words.KnowsAsking)
            ? (Purpose.Request, ["says nothing else"])
            : (Purpose.Discussion, [asks > 0 ? "names nothing technical" : "asks nothing"]);
    }

    private TextSpan Opening() =>
        discussion.Comments.Count == 0 ? discussion.Head.Span : TextSpan.FromBounds(discussion.Span.Start, discussion.Comments[0].Signature.Span.Start);

    private void Weigh()
    {
        var title = discussion.Head.Heading?.Span ?? default;
        var seen = new HashSet<(WordRole, string)>();
        foreach (var hit in Sorted.Within(signs.Hits, hit => hit.Span.Start, Opening()))
        {
            if (!hit.Meaning.TellsPurpose)
                continue;
            var word = hit.Span.In(text);
            var known = word.ToLowerInvariant();
            var place = title.Contains(hit.Span.Start) ? InTitle : 1;
            foreach (var sense in hit.Meaning.Senses)
            {
                if (seen.Add((sense.Role, known)))
                    Weigh(sense, word, place);
            }
        }
        // What is struck as settled was a question all the same.
        if (signs.HadQuestion(Opening()))
            Add(asked, ref asks, 1, "has a question mark");
        if (discussion.Comments is [{ Author: var author }, ..] && Senders.Any(sender => author.EndsWith(sender, StringComparison.OrdinalIgnoreCase)))
            Add(announced, ref announces, 2, $"written by {author}");
    }

    private void Weigh(WordSense sense, string word, double place)
    {
        if (sense.Role == WordRole.Asks)
            Add(asked, ref asks, place, $"asks: “{word}”");
        else if (sense.Role == WordRole.Problem)
            Add(asked, ref asks, place, $"tells of a problem: “{word}”");
        else if (sense.Role == WordRole.Announces)
            Add(announced, ref announces, place, $"announces: “{word}”");
        else if (sense.Role == WordRole.Chats)
            Add(chatted, ref chats, place, $"talks of “{word}”");
    }

    private static void Add(List<string> reasons, ref double total, double weight, string reason)
    {
        total += weight;
        reasons.Add(reason);
    }
}
