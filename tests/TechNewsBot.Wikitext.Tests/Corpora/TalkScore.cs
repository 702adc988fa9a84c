using System.Text.Json.Nodes;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Wikitext.Tests.Corpora;

/// <summary>How our reading of a talk page agrees with that of DiscussionTools.</summary>
/// <param name="Page">The page's name.</param>
/// <param name="Wanted">The comments that DiscussionTools finds.</param>
/// <param name="Found">The comments that we find.</param>
internal sealed record TalkScore(string Page, IReadOnlyList<FoundComment> Wanted, IReadOnlyList<FoundComment> Found)
{
    /// <summary>How many of them have the same author and minute.</summary>
    public int Hits => Common(comment => comment.Who);

    /// <summary>How many stand under the same heading, too.</summary>
    public int UnderHeading => Common(comment => (comment.Who, comment.Title));

    /// <summary>How many are at the same level, too.</summary>
    public int AtLevel => Common(comment => (comment.Who, comment.Level));

    /// <summary>The scores of all pages of the corpora, in the order of their names.</summary>
    public static IEnumerable<TalkScore> All() => Directory.GetFiles(SharedFolder.TalkPages, "*.wikitext").Order().Select(Of);

    private static TalkScore Of(string file)
    {
        var page = Path.GetFileNameWithoutExtension(file);
        var profile = WikiProfile.Read(File.ReadAllText(Path.Combine(SharedFolder.Profiles, page.Split('-')[0] + ".profile.json")), out _)!;
        var found = TalkPage.Read(WikitextDocument.Parse(File.ReadAllText(file)), profile).SelectMany(thread => thread.Comments.Select(comment =>
            new FoundComment($"{comment.Author} {comment.Timestamp.UtcDateTime:yyyy-MM-dd'T'HH:mm}", Folded(thread.Title), comment.Level)));
        return new TalkScore(page, [.. WantedIn(Path.ChangeExtension(file, ".expected.json"))], [.. found]);
    }

    private static IEnumerable<FoundComment> WantedIn(string file) =>
        JsonNode.Parse(File.ReadAllText(file))!["threads"]!.AsArray().SelectMany(thread => thread!["comments"]!.AsArray().Select(comment =>
            new FoundComment($"{comment!["author"]} {((string)comment["timestamp"]!)[..16]}", Folded((string?)thread["title"]), (int)comment["level"]!)));

    private static string Folded(string? title) => string.Join(' ', (title ?? "").Replace('_', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private int Common<T>(Func<FoundComment, T> key)
        where T : notnull
    {
        var wanted = Wanted.CountBy(key).ToDictionary();
        return Found.CountBy(key).Sum(pair => Math.Min(pair.Value, wanted.GetValueOrDefault(pair.Key)));
    }
}
