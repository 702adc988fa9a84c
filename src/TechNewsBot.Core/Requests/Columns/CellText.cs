using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests.Columns;

/// <summary>Numbers, dates, names and words of a status table, in the wiki's language and digits. Nothing that people chose can leave its place.</summary>
internal sealed class CellText(WikiProfile profile, Messages messages)
{
    /// <summary>The heading's attributes of a column of <see cref="Post"/>.</summary>
    public const string DateHeading = " data-sort-type=\"isoDate\"";

    private const string Prefix = "technewsbot-requests-";

    /// <summary>The message <c>technewsbot-requests-KEY</c>, with its arguments filled in.</summary>
    public string Message(string key, params ReadOnlySpan<string> arguments) => messages.Format(Prefix + key, arguments);

    /// <summary>The number in the wiki's digits.</summary>
    public string Number(long number) => profile.FormatNumber(number);

    /// <summary>Minutes up to a hundred, then hours up to two days, then days.</summary>
    public string Duration(TimeSpan time) => time switch
    {
        { TotalMinutes: < 100 } => Message("minutes", Number((long)time.TotalMinutes)),
        { TotalHours: < 48 } => Message("hours", Number((long)Math.Round(time.TotalHours))),
        _ => Message("days", Number((long)Math.Round(time.TotalDays))),
    };

    /// <summary>A day and a user, sorted by the minute.</summary>
    public Cell Post(Post post) => new(
        $" data-sort-value=\"{Sortable(post.At)}\"",
        $"<span style=\"white-space:nowrap\">{Date(post.At)}</span><br><small>{User(post.By)}</small>");

    /// <summary>The minute in UTC, the day as readers see it and the user, as parameters of a row template; empty ones where there is no post.</summary>
    public IEnumerable<KeyValuePair<string, string>> PostFields(string name, Post? post) =>
    [
        new(name, post is null ? "" : Sortable(post.At)),
        new($"{name}-text", post is null ? "" : Date(post.At)),
        new($"{name}-by", post is null ? "" : User(post.By)),
    ];

    /// <summary>The day in the wiki's zone, with a short month.</summary>
    public string Date(DateTimeOffset at) => profile.FormatShortDate(at);

    /// <summary>A user name with a link to the user page, or to what was written from that address.</summary>
    public string User(string name) => UserLink.Of(name, profile) is { Length: > 0 } link ? link : "–";

    /// <summary>A link to the discussion.</summary>
    public string Thread(Request request, string label)
    {
        var (page, anchor) = ThreadLink.Of(request, profile);
        return PageLink.To(page, anchor, label);
    }

    private static string Sortable(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'");
}
