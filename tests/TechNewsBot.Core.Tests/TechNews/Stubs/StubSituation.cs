using System.Text.RegularExpressions;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Stubs;

namespace TechNewsBot.Core.Tests.TechNews.Stubs;

/// <summary>
/// A stub page before and after a change of the source, written down for people to read: a sentence, and parts that begin
/// with <c>--</c>. The source and the central wiki's translations have a line for each unit; <c>SEEN(text)</c> stands for a
/// text's fingerprint.
/// </summary>
internal sealed partial record StubSituation(string Name, StubPage Stub, string Before, string After)
{
    public static string Folder { get; } = Path.Combine(RepositoryFiles.Root, "tests", "TechNewsBot.Core.Tests", "TechNews", "Stubs", "SourceChanges");

    public static StubSituation Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".wikitext")).ReplaceLineEndings("\n");
        var parts = text.Split("\n-- ").Skip(1).ToDictionary(part => part[..part.IndexOf('\n', StringComparison.Ordinal)], part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim('\n'));
        var central = Lines(parts.GetValueOrDefault("central", "")).ToDictionary(line => line.Id, line => line.Text);
        var units = Lines(parts["source"]).Select(line => Unit(line.Id, line.Text, central));
        return new StubSituation(text[..text.IndexOf('\n', StringComparison.Ordinal)], SampleStub.Page([.. units]), Seen(parts["page before"]), Seen(parts["page after"]));
    }

    private static StubUnit Unit(string id, string source, Dictionary<string, string> central)
    {
        const string Outdated = "outdated: ";
        var text = central.GetValueOrDefault(id);
        return text?.StartsWith(Outdated, StringComparison.Ordinal) == true
            ? SampleStub.Unit(id, source, text[Outdated.Length..], isOutdated: true)
            : SampleStub.Unit(id, source, text);
    }

    private static IEnumerable<(string Id, string Text)> Lines(string part) =>
        part.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).Select(line => (line[0], line[1]));

    private static string Seen(string page) => SeenPattern().Replace(page, match => ArgumentText.Fingerprint(match.Groups["text"].Value));

    [GeneratedRegex(@"SEEN\((?<text>.*?)\)(?=\n\|)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SeenPattern();
}
