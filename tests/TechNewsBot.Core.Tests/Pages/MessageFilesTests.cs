using System.Text.Json;
using System.Text.RegularExpressions;

namespace TechNewsBot.Core.Tests.Pages;

/// <summary>The files of <c>config/i18n</c>, as a translator would want them.</summary>
public sealed partial class MessageFilesTests
{
    private static readonly Dictionary<string, string> English = Read("en");

    private static IEnumerable<string> Languages =>
        Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "config", "i18n"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(language => language != "qqq");

    [Test]
    public void Every_message_is_explained_to_translators() =>
        Assert.That(Read("qqq").Keys, Is.EquivalentTo(English.Keys));

    [TestCaseSource(nameof(Languages))]
    public void A_language_has_no_message_that_English_lacks(string language) =>
        Assert.That(Read(language).Keys.Except(English.Keys), Is.Empty);

    [TestCase("fr")]
    [TestCase("ar")]
    [TestCase("sw")]
    [TestCase("uk")]
    [TestCase("ja")]
    public void The_languages_of_the_sandbox_are_complete(string language) =>
        Assert.That(English.Keys.Except(Read(language).Keys), Is.Empty);

    [TestCaseSource(nameof(Languages))]
    public void A_translation_uses_the_arguments_of_the_English_text(string language)
    {
        var wrong = Read(language).Where(message => !Arguments(message.Value).SetEquals(Arguments(English[message.Key]))).Select(message => message.Key);

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Every_message_that_the_code_names_exists()
    {
        var named = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "config", "pages"), "*.wikitext"))
            .SelectMany(file => KeyPattern().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["key"].Value)
            .Distinct();

        Assert.That(named.Except(English.Keys), Is.Empty);
    }

    [GeneratedRegex("(?<!\\\\)[\"⧼](?<key>technewsbot-[a-z0-9-]+[a-z0-9])[\"⧽]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyPattern();

    [GeneratedRegex(@"\$[1-9]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArgumentPattern();

    private static HashSet<string> Arguments(string text) => [.. ArgumentPattern().Matches(text).Select(match => match.Value)];

    private static Dictionary<string, string> Read(string language)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "config", "i18n", language + ".json")));
        return document.RootElement.EnumerateObject()
            .Where(property => property.Value.ValueKind == JsonValueKind.String)
            .ToDictionary(property => property.Name, property => property.Value.GetString()!);
    }
}
