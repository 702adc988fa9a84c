using TechNewsBot.Wikitext.Talk;
using TechNewsBot.Wikitext.Tests.Samples;

namespace TechNewsBot.Wikitext.Tests.Talk;

public sealed class SamplePagesTests
{
    [TestCase("en", """
        : Example keeper 08:00 1
        Infobox image is cut off on phones: Anna of the hills 09:05 1, Ben 09:40 2, Anna of the hills 10:01 3, Ben 11:15 4, 192.0.2.7 12:00 4
        And on tablets: Carla & Co 08:30 1, Dora 08:31 1
        Bot wanted: Finn 10:05 1
        """)]
    [TestCase("fr", """
        Le modèle affiche « Erreur »: Élise 08:05 1, Zoé du Nord 09:12 2, Élise 01:10 3
        Un gadget disparaît: Ana 16:00 1, Bob 16:30 2, Ana 17:00 3
        """)]
    [TestCase("ar", """
        القالب لا يعمل: ليلى 09:05 1, سامر 10:00 2, ليلى 10:30 3
        """)]
    [TestCase("uk", """
        Не працює бот: Олена 09:05 1, Тарас Ш 10:00 3, Олена 10:30 4
        Підсумок: Тарас Ш 12:00 1
        """)]
    [TestCase("ja", """
        テンプレートの表示: 花子 09:05 1, 太郎 10:00 2, Jirō 11:15 2
        """)]
    public void A_page_in_any_language_is_read(string language, string expected)
    {
        var (_, text, profile) = SamplePages.All.Single(page => page.Language == language);
        var threads = TalkPage.Read(WikitextDocument.Parse(text), profile);
        var shown = threads.Select(thread =>
            $"{thread.Title}: {string.Join(", ", thread.Comments.Select(comment => $"{comment.Author} {comment.Timestamp.UtcDateTime:HH:mm} {comment.Level}"))}");
        Assert.That(string.Join('\n', shown), Is.EqualTo(expected.TrimEnd()));
    }
}
