using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class RequestReaderTests
{
    private const string Page = "Wikipedia:Village pump (technical)";
    private const string Asked = "[[User:Ada|Ada]] 10:00, 1 November 2026 (UTC)";
    private const string Answered = "[[User:Bo|Bo]] 11:30, 2 November 2026 (UTC)";
    private const string AskedAgain = "[[User:Ada|Ada]] 09:15, 3 November 2026 (UTC)";

    [Test]
    public void A_request_tells_who_asked_and_who_answered_last()
    {
        var request = Read($"== Broken ''gadget'' ==\nHelp! {Asked}\n:Look here. {Answered}\n::Thanks. {AskedAgain}\n").Single();

        Assert.Multiple(() =>
        {
            Assert.That(request.Page, Is.EqualTo(Page));
            Assert.That(request.Title, Is.EqualTo("Broken gadget"));
            Assert.That(request.Opened, Is.EqualTo(new Post(At(1, 10, 0), "Ada")));
            Assert.That(request.LastAnswer, Is.EqualTo(new Post(At(2, 11, 30), "Bo")));
            Assert.That(request.Newest, Is.EqualTo(new Post(At(3, 9, 15), "Ada")));
            Assert.That(request.Replies, Is.EqualTo(2));
        });
    }

    [Test]
    public void Comments_under_sub_headings_belong_to_the_request()
    {
        var request = Read($"== Templates ==\nA list. {Asked}\n=== First ===\n:Done that. {Answered}\n=== Second ===\n:And this? {AskedAgain}\n").Single();

        Assert.That((request.Title, request.Replies, request.Status), Is.EqualTo(("Templates", 2, RequestStatus.Open)));
    }

    [Test]
    public void A_page_without_headings_of_level_2_is_read_at_its_highest_rank() =>
        Assert.That(Read($"=== A ===\nx {Asked}\n==== B ====\ny {Answered}\n=== C ===\nz {AskedAgain}\n").Select(request => request.Title), Is.EqualTo(new[] { "A", "C" }));

    [Test]
    public void A_heading_of_level_1_ends_the_request_above_it() =>
        Assert.That(Read($"== A ==\nx {Asked}\n= Archive =\n== B ==\ny {Answered}\n").Select(request => request.Title), Is.EqualTo(new[] { "A", "B" }));

    [TestCase("Welcome to the pump.\n\n== Rules ==\nSign your messages.\n")]
    [TestCase("")]
    [TestCase("Hello. [[User:Ada|Ada]] 10:00, 1 November 2026 (UTC)\n")]
    public void What_nobody_signed_below_a_heading_is_no_request(string text) =>
        Assert.That(Read(text), Is.Empty);

    [TestCase("== Tech News ==\nNews. {0}\n<!-- Message envoyé par User:X@metawiki en utilisant la liste sur https://meta.example/w/index.php?title=Global_message_delivery/Targets/Y&oldid=5 -->\n")]
    [TestCase("== أخبار ==\n<section begin=\"technews-2026-W48\"/>News.<section end=\"technews-2026-W48\"/> {0}\n")]
    [TestCase("== News ==\nNews. {0}\n<!-- TechNewsBot: Tech News 2026/48 -->\n")]
    [TestCase("== News ==\nNews. [[User:MediaWiki message delivery|MediaWiki message delivery]] 09:00, 1 November 2026 (UTC)\n:Thanks. {0}\n")]
    public void A_delivery_is_no_request(string text) =>
        Assert.That(Read(string.Format(text, Asked)), Is.Empty);

    [Test]
    public void The_request_below_a_delivery_is_one() =>
        Assert.That(Read($"== News ==\nNews. {Asked}\n<!-- TechNewsBot: Tech News 2026/48 -->\n== Help ==\nPlease. {Answered}\n").Single().Title, Is.EqualTo("Help"));

    [Test]
    public void French_discussions_are_understood()
    {
        const string text = """
            == Gadget en panne {{fait}} ==
            Bonjour. [[Utilisateur:Zoé|Zoé]] ([[Discussion utilisateur:Zoé|d]]) 1 novembre 2026 à 10:05 (CET)
            :Corrigé. [[Utilisateur:Léon|Léon]] 1 novembre 2026 à 11:00 (CET)
            """;

        var request = Read(text, SampleProfile.French).Single();

        Assert.That((request.Title, request.Opened.At, request.Status), Is.EqualTo(("Gadget en panne", At(1, 9, 5), RequestStatus.Done)));
    }

    [Test]
    public void Arabic_discussions_are_understood()
    {
        const string text = """
            == خطأ في القالب ==
            مرحبا. [[مستخدم:ليلى|ليلى]] 10:00، 1 نوفمبر 2026 (ت ع م)
            :شكرا. [[مستخدم:خالد|خالد]] 11:00، 2 نوفمبر 2026 (ت ع م)
            """;

        var request = Read(text, SampleProfile.Arabic).Single();

        Assert.That((request.Opened.By, request.LastAnswer?.By, request.Status), Is.EqualTo(("ليلى", "خالد", RequestStatus.Answered)));
    }

    [Test]
    public void Ukrainian_discussions_are_understood()
    {
        const string text = """
            == Не працює модуль ==
            Вітаю. [[Користувач:Оксана|Оксана]] 10:00, 1 листопада 2026 (UTC)
            :{{Зроблено}} [[Користувач:Тарас|Тарас]] 11:00, 2 листопада 2026 (UTC)
            """;

        var request = Read(text, SampleProfile.Ukrainian).Single();

        Assert.That((request.Opened.By, request.Status), Is.EqualTo(("Оксана", RequestStatus.Done)));
    }

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, TimeSpan.Zero);

    private static IReadOnlyList<Request> Read(string text, WikiProfile? profile = null) =>
        RequestReader.Read(Page, text, profile ?? SampleProfile.English, SampleWords.All);
}
