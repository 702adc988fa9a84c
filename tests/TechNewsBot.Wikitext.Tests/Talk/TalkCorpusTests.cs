using System.Text.Json.Nodes;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Wikitext.Tests.Talk;

public sealed class TalkCorpusTests
{
    [Test]
    public void Real_pages_are_read_as_DiscussionTools_reads_them()
    {
        int expected = 0, got = 0, hit = 0, underHeading = 0, atLevel = 0;
        foreach (var page in Directory.GetFiles(SharedFolder.Path("corpora", "talk"), "*.wikitext").Order())
        {
            var name = Path.GetFileNameWithoutExtension(page);
            var profile = WikiProfile.Read(File.ReadAllText(SharedFolder.Path("corpora", "profiles", name.Split('-')[0] + ".profile.json")), out _)!;
            var wanted = Wanted(page).ToList();
            var found = Found(File.ReadAllText(page), profile).ToList();
            var (hits, headings, levels) = (Common(wanted, found, key => key.Who), Common(wanted, found, key => key.Who + "\n" + key.Title), Common(wanted, found, key => $"{key.Who}\n{key.Level}"));
            TestContext.Out.WriteLine($"{name}: expected {wanted.Count} got {found.Count} hit {hits} heading {headings} level {levels}");
            foreach (var line in wanted.Except(found).Select(key => $"  - {key}").Concat(found.Except(wanted).Select(key => $"  + {key}")))
                TestContext.Out.WriteLine(line);
            (expected, got, hit, underHeading, atLevel) = (expected + wanted.Count, got + found.Count, hit + hits, underHeading + headings, atLevel + levels);
        }
        Assert.Multiple(() =>
        {
            Assert.That(100.0 * hit / expected, Is.AtLeast(99.5), "recall");
            Assert.That(100.0 * hit / got, Is.AtLeast(99.5), "precision");
            Assert.That(100.0 * underHeading / hit, Is.AtLeast(99.5), "under the right heading");
            Assert.That(100.0 * atLevel / hit, Is.AtLeast(97), "at the right level");
        });
    }

    private static IEnumerable<(string Who, string Title, int Level)> Wanted(string page)
    {
        var threads = JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(page, ".expected.json")))!["threads"]!.AsArray();
        return threads.SelectMany(thread => thread!["comments"]!.AsArray().Select(comment =>
            ($"{comment!["author"]} {((string)comment["timestamp"]!)[..16]}", Folded((string?)thread["title"]), (int)comment["level"]!)));
    }

    private static IEnumerable<(string Who, string Title, int Level)> Found(string text, WikiProfile profile) =>
        TalkPage.Read(WikitextDocument.Parse(text), profile).SelectMany(thread => thread.Comments.Select(comment =>
            ($"{comment.Author} {comment.Timestamp.UtcDateTime:yyyy-MM-dd'T'HH:mm}", Folded(thread.Title), comment.Level)));

    private static string Folded(string? title) => string.Join(' ', (title ?? "").Replace('_', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Common<T>(IEnumerable<T> first, IEnumerable<T> second, Func<T, string> key)
    {
        var left = first.CountBy(key).ToDictionary();
        return second.CountBy(key).Sum(pair => Math.Min(pair.Value, left.GetValueOrDefault(pair.Key)));
    }
}
