using System.Net;
using System.Text.RegularExpressions;

namespace TechNewsBot.EndToEnd;

public sealed partial class StubTests
{
    [Test]
    public async Task What_a_translator_fills_in_stays_and_counts()
    {
        using var translator = await Sandbox.VisitAsync("swwiki");
        var stub = Stub("swwiki");
        const string Words = "Habari mpya | na mstari = wa pili {{PLURAL:2|moja|mbili}} [[Wikipedia:Jumuiya|jumuiya]]";
        var before = await translator.ReadAsync(Titles.Translation["swwiki"]);
        var text = await translator.ReadAsync(stub);
        await translator.EditAsync(stub, FillFirstSlot(text, Words).Replace("|text=" + Words, "|Je, ni [[sahihi]]?\n|text=" + Words, StringComparison.Ordinal));

        var run = await Sandbox.Bot.RunAsync("once", "translation", "--wiki", "swwiki");

        Assert.Multiple(async () =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
            Assert.That(await translator.ReadAsync(stub), Does.Contain(Words));
            Assert.That(await translator.LookAsync(stub), Does.Contain("Je, ni [[sahihi]]?"), "what stood beside the slot");
            Assert.That(await translator.ReadAsync(Titles.Translation["swwiki"]), Is.Not.EqualTo(before), "the index counts one more");
        });
    }

    [TestCase("swwiki", 1, "Tafsiri ya mtu, isipotee kamwe", "Chanzo kimebadilika")]
    [TestCase("jawiki", 0, "これは最新の「技術ニュース」です。ほかの利用者にも知らせてください！（一部は、あなたに関係ないかもしれません。）", "原文が変更されました")]
    public async Task What_is_written_is_posted_and_a_change_of_the_source_marks_the_slot_and_keeps_the_text(string wiki, int issue, string words, string outdated)
    {
        using var translator = await Sandbox.VisitAsync(wiki, user: 1);
        using var writer = await Sandbox.VisitAsync("metawiki");
        var (stub, news) = (Stub(wiki, issue), Titles.News[wiki] + "/2");
        await translator.EditAsync(stub, FillFirstSlot(await translator.ReadAsync(stub), words));
        await translator.EditAsync(news, "{{TechNewsBot|job=newsletter}}\n{{TechNewsBot end}}");
        await RunAsync();
        var (done, posted) = (await translator.ReadAsync(stub), await translator.LookAsync(news));
        await translator.EditAsync(news, "-");
        var source = "Tech/News/" + stub[(Titles.Translation[wiki].Length + 1)..];
        await writer.ReplaceAsync(source, "<!--T:1-->", "<!--T:1--> Changed since.");

        await RunAsync();

        var (marked, seen) = (await translator.ReadAsync(stub), await translator.LookAsync(stub));
        Assert.Multiple(() =>
        {
            Assert.That(posted, issue == 0 ? Does.Contain(words) : Is.Not.Empty, "the newest issue is posted");
            Assert.That(marked, Does.Contain($"|text={words}").And.Not.EqualTo(done));
            Assert.That(seen, Does.Contain(words).And.Contain("Changed since.").And.Contain(outdated));
        });

        async Task RunAsync()
        {
            var run = await Sandbox.Bot.RunAsync("once", "all", "--wiki", wiki);
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
        }
    }

    [TestCase("ukwiki", "Головне за тиждень", "ще не перекладено")]
    [TestCase("arwiki", "أبرز ما في الأسبوع", "لم يُترجم بعد")]
    [TestCase("jawiki", "今週の注目", "未翻訳")]
    public async Task A_stub_that_another_page_transcludes_reads_there_as_on_its_own_and_leads_to_it(string wiki, string translated, string missing)
    {
        using var reader = await Sandbox.VisitAsync(wiki);
        var stub = Stub(wiki);
        await reader.EditAsync($"User:{reader.Name}", $"{{{{{stub}}}}}");

        var html = await reader.LookAsync($"User:{reader.Name}");

        var editors = Editors().Matches(html).Select(link => Uri.UnescapeDataString(WebUtility.HtmlDecode(link.Groups["address"].Value)))
            .Where(link => !link.Contains("redlink", StringComparison.Ordinal) && !link.Contains("title=Translations:", StringComparison.Ordinal)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(html, Does.Contain(translated).And.Contain(missing).And.Match("<span lang=\"en\" dir=\"ltr\"[^>]*>\\w").And.Not.Contain("{{").And.Not.Contain("⧼"));
            Assert.That(editors, Is.Not.Empty.And.All.Contain($"title={stub.Replace(' ', '_')}&"));
        });
    }

    [Test]
    public async Task A_half_translated_issue_reads_in_both_languages()
    {
        using var visitor = await Sandbox.VisitAsync("ukwiki");

        var html = await visitor.LookAsync(Stub("ukwiki"));

        Assert.That(html, Does.Contain("lang=\"en\"").And.Match(@"\p{IsCyrillic}{4,}"));
    }

    [Test]
    public async Task What_came_back_is_offered_from_an_earlier_issue_and_read_as_not_translated()
    {
        using var visitor = await Sandbox.VisitAsync("arwiki");
        var stubs = new List<string>();
        for (var issue = 0; issue < 3; issue++)
            stubs.Add(Stub("arwiki", issue));
        var texts = await Task.WhenAll(stubs.Select(visitor.ReadAsync));
        var offering = Array.FindIndex(texts, text => text.Contains("|state=suggested\n", StringComparison.Ordinal));
        Assert.That(offering, Is.Not.Negative, "one of the issues lacks a heading that another one has");

        var html = await visitor.LookAsync(stubs[offering]);

        Assert.That(html, Does.Contain("↻ من العدد <bdi>2026").And.Contain("state=suggested").And.Not.Contain("{{{").And.Not.Contain("}}}"));
    }

    private static string Stub(string wiki, int issue = 0) =>
        Sandbox.FirstRun.Edits
            .Where(edit => edit.Wiki == wiki && edit.Page.StartsWith(Titles.Translation[wiki] + "/", StringComparison.Ordinal))
            .Select(edit => edit.Page)
            .OrderDescending(StringComparer.Ordinal)
            .ElementAt(issue);

    [GeneratedRegex("href=\"(?<address>[^\"]*action=edit[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Editors();

    private static string FillFirstSlot(string stub, string words)
    {
        const string Slot = "|text=";
        var at = stub.IndexOf(Slot, StringComparison.Ordinal);
        Assert.That(at, Is.Positive, "the stub has a slot");
        return stub.Insert(at + Slot.Length, words);
    }
}
