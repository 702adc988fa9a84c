using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class StatusReaderTests
{
    // $A asks and comes back, $B and $C help; the number is the day.
    private static readonly Dictionary<string, string> Names = new() { ["$A"] = "Ada", ["$B"] = "Bo", ["$C"] = "Cy" };

    [TestCase("== T ==\nHelp. $A1", "new", "nobody else has written")]
    [TestCase("== T ==\nHelp. $A1\n:Still there. $A2", "new", "nobody else has written")]
    [TestCase("== T ==\nHelp. $A1\n:So. $B2", "answered", "someone else wrote last")]
    [TestCase("== T ==\nHelp. $A1\n:So. $B2\n::And now? $A3", "open", "the asker wrote last")]
    [TestCase("== T ==\nHelp. $A1\n::And now? $A3\n:So. $B2", "open", "the asker wrote last")]
    public void Without_marks_the_order_of_comments_decides(string text, string status, string reason) => Expect(text, status, reason);

    [TestCase("== T ==\nHelp. $A1\n:{{done}} $B2", "done", "marked with the template done")]
    [TestCase("== T ==\nHelp. $A1\n:{{Done}} $B2\n::Thanks! $A3", "done", "marked with the template Done")]
    [TestCase("== T ==\nHelp. $A1\n:{{doing}} $B2\n:{{done}} $B3", "done", "marked with the template done")]
    [TestCase("== T ==\nHelp. $A1\n:{{done}} $B2\n:{{not done}} after all $B3", "declined", "marked with the template not done")]
    [TestCase("== T ==\nHelp. $A1\n:{{moved to|X}} $B2", "moved", "marked with the template moved to")]
    [TestCase("== T ==\nHelp. $A1\n:{{needinfo}} $B2", "waiting-for-asker", "marked with the template needinfo")]
    [TestCase("== T ==\nHelp. $A1\n:{{needinfo}} $B2\n::Here. $A3", "open", "the asker wrote last")]
    public void The_last_mark_decides(string text, string status, string reason) => Expect(text, status, reason);

    [TestCase("== T ==\n{{resolved|1=works}}\nHelp. $A1\n:So. $B2", "done", "marked with the template resolved")]
    [TestCase("== T ==\n{{resolved}}\nHelp. $A1\n:{{doing}} $B2", "done", "marked with the template resolved")]
    [TestCase("== T ==\n{{resolved}}\nHelp. $A1\n:{{unresolved}} No. $B2", "open", "marked with the template unresolved")]
    [TestCase("== T ==\n{{resolved|1=works}}\nHelp. $A1\n:So. $B2\n:{{not done}} after all $C3", "declined", "marked with the template not done")]
    [TestCase("== T ==\n{{resolved}}\nHelp. $A1\n:{{not done}} $B2\n:{{doing}} $C3", "declined", "marked with the template not done")]
    public void A_closing_mark_holds_until_it_is_taken_back(string text, string status, string reason) => Expect(text, status, reason);

    [TestCase("== T {{done}} ==\nHelp. $A1\n:{{doing}} $B2", "done", "marked with the template done")]
    [TestCase("== <s>T</s> ==\nHelp. $A1\n:So. $B2", "done", "the heading is struck")]
    [TestCase("== <s>T</s> (solved) ==\nHelp. $A1", "done", "the heading is struck")]
    [TestCase("== <s>T</s> ✅ ==\nHelp. $A1", "done", "the heading is struck")]
    [TestCase("== ''<s>T</s>'' ==\nHelp. $A1", "done", "the heading is struck")]
    [TestCase("== <s>[[Foo]]</s>&nbsp;==\nHelp. $A1", "done", "the heading is struck")]
    [TestCase("== <s>{{done}} T</s>. ==\nHelp. $A1", "done", "marked with the template done")]
    [TestCase("== <s>T</s> {{la|Foo}} ==\nHelp. $A1", "new", "nobody else has written")]
    [TestCase("== <s>T</s> (mobile) ==\nHelp. $A1", "new", "nobody else has written")]
    [TestCase("== T <s>old</s> ==\nHelp. $A1\n:So. $B2", "answered", "someone else wrote last")]
    [TestCase("== T ==\nHelp. $A1\n=== Result ===\nWe did. $B2", "done", "has the result section Result")]
    public void Headings_can_tell_the_end(string text, string status, string reason) => Expect(text, status, reason);

    [TestCase("== T ==\n{{archive top}}\nHelp. $A1\n:So. $B2\n{{archive bottom}}", "done", "closed by the box archive top")]
    [TestCase("== T ==\n{{archive top}}\nHelp. $A1\n:{{not done}} $B2\n{{archive bottom}}", "declined", "marked with the template not done")]
    [TestCase("== T ==\n{{archive top}}\nHelp. $A1\n:So. $B2\n{{archive bottom}}\nWait. $A3", "open", "the asker wrote last")]
    [TestCase("== T ==\n{{archive top}}\nHelp. $A1\n:{{done}} $B2\n{{archive bottom}}\nWait, still broken. $A3", "open", "the asker wrote last")]
    [TestCase("== T ==\n{{archive top}}\nHelp. $A1\n\nSo. $B2\n{{archive bottom}}\nWait. $A3", "open", "the asker wrote last")]
    [TestCase("== T ==\n{{archive top}}\nHelp. $A1\n:I have fixed it. $B2\n{{archive bottom}}\nNot on my wiki. $C3", "answered", "someone else wrote last")]
    [TestCase("== T ==\n{{archive top}}\nHelp. $A1\n=== Result ===\nWe did. $B2\n{{archive bottom}}\n\nWait. $A3", "open", "the asker wrote last")]
    [TestCase("== T ==\n{{archive top}}\nHelp. $A1\n:{{not done}} $B2\n{{archive bottom}}\nNow it is. {{done}} $B3", "done", "marked with the template done")]
    [TestCase("== T ==\n{{resolved}}\n{{archive top}}\nHelp. $A1\n:So. $B2\n{{archive bottom}}\nWait. $A3", "done", "marked with the template resolved")]
    [TestCase("== T ==\nHelp. $A1\n{{archive top}}\n:{{done}} $B2\n{{archive bottom}}\n:Thank you. $A3", "done", "marked with the template done")]
    [TestCase("== T ==\nHelp. $A1\n{{archive top}}\n:Side talk. $B2\n{{archive bottom}}", "answered", "someone else wrote last")]
    [TestCase("== T ==\n{{archive top}}\nHelp. $A1\n:So. $B2", "done", "closed by the box archive top")]
    public void A_closed_box_closes_what_it_holds_whole_and_what_stands_below_it_opens_that_again(string text, string status, string reason) => Expect(text, status, reason);

    [TestCase("== <s>T</s> ==\nHelp. $A1\n:So. $B2\n::{{unresolved}} No. $A3", "open", "marked with the template unresolved")]
    [TestCase("== {{done}} T ==\nHelp. $A1\n:{{done}} $B2\n::{{unresolved}} No. $A3", "open", "marked with the template unresolved")]
    [TestCase("== {{done}} T ==\nHelp. $A1\n:{{unresolved}} $B2\n:{{doing}} $C3", "in-progress", "marked with the template doing")]
    [TestCase("== {{doing}} T ==\nHelp. $A1\n:{{unresolved}} $B2", "in-progress", "marked with the template doing")]
    [TestCase("== {{not done}} T ==\nHelp. $A1\n:{{unresolved}} $B2\n:{{done}} $C3", "declined", "marked with the template not done")]
    [TestCase("== T ==\n{{archive top}}\nHelp. $A1\n:{{done}} $B2\n{{archive bottom}}\n{{unresolved}}", "open", "marked with the template unresolved")]
    [TestCase("== T ==\n{{unresolved}}\n{{archive top}}\nHelp. $A1\n:So. $B2\n{{archive bottom}}", "open", "marked with the template unresolved")]
    [TestCase("== T ==\n{{unresolved}}\n{{archive top}}\nHelp. $A1\n:{{done}} $B2\n{{archive bottom}}", "done", "marked with the template done")]
    [TestCase("== <s>T</s> ==\nHelp. $A1\n:So. $B2\n\n{{TechNewsBot reopen}}", "open", "marked with the template TechNewsBot reopen")]
    public void A_mark_that_reopens_beats_the_heading_and_the_box_unless_the_body_is_marked_again(string text, string status, string reason) => Expect(text, status, reason);

    [Test]
    public void A_box_that_begins_above_a_heading_closes_the_discussion_below_it_only()
    {
        var statuses = Read("== A ==\nHelp. $A1\n\n{{archive top}}\n== B ==\nHelp. $A1\n{{archive bottom}}\n== C ==\nHelp. $A1").Select(request => request.Status.Word());

        Assert.That(statuses, Is.EqualTo(new[] { "new", "done", "new" }));
    }

    [TestCase("== T ==\nThe template {{done}} is too green. $A1", "new")]
    [TestCase("== T ==\nI wrote <nowiki>{{done}}</nowiki>. $A1\n:So. $B2 <!-- {{done}} -->", "answered")]
    [TestCase("== T ==\nHelp. $A1\n:Use {{tl|done}}. $B2", "answered")]
    public void Talk_about_a_mark_is_none(string text, string status) => Assert.That(Read(text).Single().Status.Word(), Is.EqualTo(status));

    [TestCase("== T ==\nHelp. $A1\n:<s>{{done}}</s> Sorry, it is not. $B2", "answered", "someone else wrote last")]
    [TestCase("== T ==\nHelp. $A1\n:<del>{{done}} fixed $B2</del>\n:I was wrong. $B3", "answered", "someone else wrote last")]
    [TestCase("== T ==\nHelp. $A1\n:{{doing}} <s>Fixed <del>it</del> {{done}}</s> $B2", "in-progress", "marked with the template doing")]
    [TestCase("== T ==\nHelp. $A1\n:{{done}} <s>{{not done}}</s> $B2", "done", "marked with the template done")]
    [TestCase("== <s>{{done}}</s> T ==\nHelp. $A1\n:So. $B2", "answered", "someone else wrote last")]
    [TestCase("== <s>{{not done}} T</s> ==\nHelp. $A1\n:So. $B2", "declined", "marked with the template not done")]
    public void A_struck_mark_is_taken_back(string text, string status, string reason) => Expect(text, status, reason);

    [TestCase("== T ✅ ==\nHelp. $A1", "✅")]
    [TestCase("== ✓ T ==\nHelp. $A1\n:So. $B2", "✓")]
    [TestCase("== ✔\uFE0F T ==\nHelp. $A1", "✔")]
    [TestCase("== [Resolved] T ==\nHelp. $A1\n:{{doing}} $B2", "Resolved")]
    [TestCase("== T ( Fixed! ) <s>(mobile)</s> ==\nHelp. $A1", "Fixed!")]
    public void A_tick_or_a_word_in_brackets_in_the_heading_suggests_the_end(string text, string word)
    {
        Expect(text, "done", $"someone wrote “{word}”");

        Assert.That(Read(text).Single().IsSuggested, Is.True);
    }

    [TestCase("== T (erl.) ==\nHilfe. $A1", "de", true)]
    [TestCase("== T (erledigt) ==\nHilfe. $A1", "de", true)]
    [TestCase("== T (résolu) ==\nAide. $A1", "fr", true)]
    [TestCase("== T (Resuelta) ==\nAyuda. $A1", "es", true)]
    [TestCase("== T (erl.) ==\nHelp. $A1", "en", false)]
    [TestCase("== Resolved T ==\nHelp. $A1", "en", false)]
    [TestCase("== The ✓ of T ==\nHelp. $A1", "en", false)]
    [TestCase("== T <s>(done)</s> ==\nHelp. $A1", "en", false)]
    [TestCase("== T (done) ==\nHelp. $A1\n:{{unresolved}} $B2", "en", false)]
    [TestCase("== T (archive top) ==\nHelp. $A1", "en", false)]
    [TestCase("== T () [] (((( [ ==\nHelp. $A1", "en", false)]
    public void A_word_in_brackets_counts_in_the_language_of_the_wiki(string text, string language, bool isDone)
    {
        var profile = LabelledThread.Profile(language);
        var discussion = Discussion.Split(TalkPage.Read(WikitextDocument.Parse(Signed(text)), profile)).Single();
        var signs = new PageSigns(WikitextDocument.Parse(Signed(text)), SampleWords.All.For(profile));

        Assert.That(new StatusReader(signs, discussion).Read().Status == RequestStatus.Done, Is.EqualTo(isDone));
    }

    private static void Expect(string text, string status, string reason)
    {
        var request = Read(text).Single();

        Assert.That((request.Status.Word(), string.Join("; ", request.Reasons)), Is.EqualTo((status, reason)));
    }

    [TestCase("== T ==\nHelp. $A1\n:{{done}} $B2\n::Thanks! $A3", 2)]
    [TestCase("== T ==\nHelp. $A1\n:{{doing}} $B2\n:{{done}} $C3", 3)]
    [TestCase("== T ==\nHelp. $A1\n:Fixed. $B2", 2)]
    [TestCase("== T ==\nHelp. $A1\n=== Result ===\nWe did. $B2", 2)]
    [TestCase("== T {{done}} ==\nHelp. $A1\n:So. $B2", 0)]
    [TestCase("== T ==\n{{resolved}}\nHelp. $A1\n:So. $B2", 0)]
    [TestCase("== T ==\nHelp. $A1\n:So. $B2\n{{done}}", 0)]
    [TestCase("== T ==\n{{archive top}}\nHelp. $A1\n:So. $B2\n{{archive bottom}}", 0)]
    [TestCase("== T ==\nHelp. $A1\n:{{doing}} $B2", 0)]
    public void When_it_was_settled_is_known_where_the_mark_is_signed(string text, int day) =>
        Assert.That(Read(text).Single().SettledAt?.Day ?? 0, Is.EqualTo(day));

    private static IReadOnlyList<Request> Read(string text) =>
        RequestReader.Read("Wikipedia:Pump", Signed(text), SampleProfile.English, SampleWords.All.For(SampleProfile.English, ["TechNewsBot reopen"]));

    private static string Signed(string text)
    {
        foreach (var (letter, name) in Names)
        {
            for (var day = 1; day <= 3; day++)
                text = text.Replace($"{letter}{day}", $"[[User:{name}|{name}]] 10:0{day}, {day} November 2026 (UTC)", StringComparison.Ordinal);
        }
        return text;
    }
}
