using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Translators;

/// <summary>A call for translators of an issue, as it stands in the region of an index page.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Text">Its lines.</param>
/// <remarks>
/// Echo notifies those whose user pages a newly added line links to, if a link to the user page of whoever saved it and a timestamp end that line
/// (https://www.mediawiki.org/wiki/Help:Notifications/Triggering_by_type). A call that stands is kept to the character, so that no later edit adds it again.
/// </remarks>
internal sealed record TranslatorCall(IssueName Issue, string Text)
{
    /// <summary>So many names can be called at once: Echo notifies nobody of an edit that names more than fifty, the bot among them.</summary>
    public const int MostNames = 49;

    private const string Start = "<div class=\"technewsbot-call\" data-issue=\"";
    private const string End = "\n</div>";
    private const string Style = "border-inline-start:3px solid var(--border-color-progressive,#36c);background:var(--background-color-progressive-subtle,#f1f4fd);color:var(--color-base,#202122);padding:.5em 1em;margin-bottom:.5em";

    /// <summary>The calls that stand in a region's output.</summary>
    public static IReadOnlyList<TranslatorCall> Read(string output)
    {
        var calls = new List<TranslatorCall>();
        for (var at = output.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = output.IndexOf(Start, at + 1, StringComparison.Ordinal))
        {
            var end = output.IndexOf(End, at, StringComparison.Ordinal);
            var number = output.AsSpan(at + Start.Length);
            var quote = number.IndexOf('"');
            if (end > 0 && quote > 0 && IssueName.TryParse(number[..quote].ToString(), out var issue))
                calls.Add(new TranslatorCall(issue, output[at..(end + End.Length)]));
        }
        return calls;
    }

    /// <summary>A new call, signed.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="invitation">What is wanted until when, as wikitext.</param>
    /// <param name="names">Whom to call; at most <see cref="MostNames"/> of them are.</param>
    /// <param name="bot">Who signs.</param>
    /// <param name="at">When, in UTC.</param>
    /// <param name="profile">What the wiki says about itself.</param>
    public static TranslatorCall Of(IssueName issue, string invitation, IEnumerable<string> names, string bot, DateTimeOffset at, WikiProfile profile)
    {
        var called = string.Join(" · ", names.Take(MostNames).Select(name => UserLink.Of(name, profile)));
        var signature = $"[[{profile.Title("User:" + bot).Full}|<bdi>{bot}</bdi>]] {profile.FormatTimestamp(at)}";
        return new TranslatorCall(issue, $"{Start}{issue}\" style=\"{Style}\">\n{invitation} {called} — {signature}{End}");
    }
}
