using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.TechNews.Stubs;
using static TechNewsBot.Core.Tests.TechNews.Stubs.SampleStub;

namespace TechNewsBot.Core.Tests.TechNews.Stubs;

public sealed class StubPageTests
{
    [Test]
    public void A_new_stub_has_a_slot_for_each_unit() =>
        Assert.That(WithoutOwn(Page(Unit("1", "One [[a|b]]."), Unit("2", "Two", "Deux")).Merge("")), Is.EqualTo("""
            {{TechNewsBot stub
            |done=1/2
            }}
            {{TechNewsBot unit
            |id=1
            |kind=text
            |state=missing
            |lang=en
            |source=One [[a|b]].
            |text=
            }}
            {{TechNewsBot unit
            |id=2
            |kind=text
            |state=central
            |seen=SEEN
            |lang=en
            |source=Two
            |text=Deux
            }}
            """.Replace("SEEN", ArgumentText.Fingerprint("Deux"), StringComparison.Ordinal)));

    [Test]
    public void Icons_and_links_of_the_line_stay_with_the_unit() =>
        Assert.That(
            Page(Unit("1", "One") with { Place = new UnitPlace(UnitKind.Item, "[[File:A.svg|12px]]", "[https://p.example/T1]") }).Merge(""),
            Does.Contain("|kind=item\n").And.Contain("|icons=[[File:A.svg|12px]]\n|links=[https://p.example/T1]\n"));

    [TestCase("Plain words")]
    [TestCase("Habari | na mstari = wa pili {{PLURAL:2|moja|mbili}} [[Wikipedia:Jumuiya|jumuiya]]")]
    [TestCase("* one\n* two\n\n<nowiki>}} | {{</nowiki>")]
    [TestCase("<!-- a note -->text {{a|b=c}} x=y")]
    [TestCase("  spaces  ")]
    [TestCase("a | state = b")]
    [TestCase("a\n|state=b\n|id=7")]
    public void What_a_translator_writes_stays_and_counts(string words)
    {
        var page = Page(Unit("1", "One"), Unit("2", "Two"));
        var filled = Fill(page.Merge(""), "1", words);

        var merged = page.Merge(filled);

        Assert.Multiple(() =>
        {
            Assert.That(merged, Does.Contain("|text=" + words + "\n}}"));
            Assert.That(State(merged, "1"), Is.EqualTo("local"));
            Assert.That(page.Progress(merged), Is.EqualTo(new StubProgress(1, 0, 2)));
            Assert.That(page.Merge(merged), Is.EqualTo(merged));
        });
    }

    [TestCase(null)]
    [TestCase("Un")]
    public void A_comment_alone_is_no_translation_and_stays(string? central)
    {
        const string Comment = "<!-- to do, Anna -->\n<!-- $1 -->";
        var page = Page(Unit("1", "One", central), Unit("2", "Two"));
        var written = central is null ? Fill(page.Merge(""), "1", Comment) : page.Merge("").Replace("|text=Un", "|text=" + Comment, StringComparison.Ordinal);

        var merged = page.Merge(written);

        Assert.Multiple(() =>
        {
            Assert.That(merged, Does.Contain("|state=missing\n").And.Contain($"|text={Comment}\n}}}}").And.Not.Contain("|warning="));
            Assert.That(merged.Contains("|central=Un\n", StringComparison.Ordinal), Is.EqualTo(central is not null));
            Assert.That(page.Progress(written), Is.EqualTo(new StubProgress(0, 0, 2)));
            Assert.That(page.Written(written), Is.Empty);
            Assert.That(page.Merge(merged), Is.EqualTo(merged));
            Assert.That(Page(Unit("2", "Two")).Merge(merged), Does.Contain(Comment));
        });
    }

    [Test]
    public void A_bare_pipe_does_not_cut_what_readers_see()
    {
        var page = Page(Unit("1", "One"));

        Assert.That(page.Merge(Fill(page.Merge(""), "1", "a | b")), Does.Contain("|shown=a {{!}} b\n|text=a | b\n}}"));
    }

    [Test]
    public void A_changed_source_marks_the_text_and_shows_what_changed()
    {
        var text = Page(Unit("1", "Old")).Merge(Fill(Page(Unit("1", "Old")).Merge(""), "1", "Texte"));

        var marked = Page(Unit("1", "New")).Merge(text);

        Assert.Multiple(() =>
        {
            Assert.That(State(marked, "1"), Is.EqualTo("outdated"));
            Assert.That(marked, Does.Contain("|source=New\n|before=Old\n|diff=<del>Old</del><ins>New</ins>\n|text=Texte\n"));
            Assert.That(Page(Unit("1", "New")).Progress(marked), Is.EqualTo(new StubProgress(0, 1, 1)));
            Assert.That(Page(Unit("1", "New")).Merge(marked), Is.EqualTo(marked));
        });
    }

    [Test]
    public void A_text_that_was_brought_up_to_date_counts_again()
    {
        var page = Page(Unit("1", "New"));
        var marked = page.Merge(Fill(Page(Unit("1", "Old")).Merge(""), "1", "Texte"));

        var mended = page.Merge(marked.Replace("Texte", "Texte neuf", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(State(mended, "1"), Is.EqualTo("local"));
            Assert.That(mended, Does.Not.Contain("|before=").And.Contain("|text=Texte neuf\n"));
        });
    }

    [TestCase("|state=outdated\n")]
    [TestCase("|seen=SEEN\n")]
    public void A_text_that_is_still_right_counts_again_once_a_line_is_deleted(string line)
    {
        var page = Page(Unit("1", "New"));
        var marked = page.Merge(Fill(Page(Unit("1", "Old")).Merge(""), "1", "Texte"));

        var confirmed = page.Merge(marked.Replace(line.Replace("SEEN", ArgumentText.Fingerprint("Texte"), StringComparison.Ordinal), "", StringComparison.Ordinal));

        Assert.That(State(confirmed, "1"), Is.EqualTo("local"));
    }

    [Test]
    public void Calls_on_one_line_are_read_too()
    {
        var page = Page(Unit("1", "One"), Unit("2", "Two"));
        var text = Fill(page.Merge(""), "2", "Deux").Replace("}}\n{{", "}}{{", StringComparison.Ordinal);

        Assert.That(State(page.Merge(text), "2"), Is.EqualTo("local"));
    }

    [Test]
    public void A_source_that_is_turned_back_makes_the_text_right_again()
    {
        var old = Page(Unit("1", "Old"));
        var marked = Page(Unit("1", "New")).Merge(Fill(old.Merge(""), "1", "Texte"));

        Assert.That(State(old.Merge(marked), "1"), Is.EqualTo("local"));
    }

    [Test]
    public void A_slot_that_nobody_touched_follows_the_central_wiki()
    {
        var text = Page(Unit("1", "One", "Un")).Merge("");

        Assert.Multiple(() =>
        {
            Assert.That(Page(Unit("1", "One", "Une")).Merge(text), Does.Contain("|state=central\n").And.Contain("|text=Une\n"));
            Assert.That(Page(Unit("1", "One", "Un", isOutdated: true)).Merge(text), Does.Contain("|state=central-outdated\n").And.Contain("|text=Un\n"));
            Assert.That(Page(Unit("1", "One")).Merge(text), Does.Contain("|text=Un\n"), "what was there is kept when the central wiki loses it");
        });
    }

    [Test]
    public void A_slot_that_a_translator_changed_no_longer_follows_and_shows_the_central_text_beside()
    {
        var mine = Page(Unit("1", "One", "Un")).Merge("").Replace("|text=Un", "|text=À moi", StringComparison.Ordinal);

        var merged = Page(Unit("1", "One", "Une")).Merge(mine);

        Assert.That(merged, Does.Contain("|state=local\n").And.Contain("|central=Une\n|text=À moi\n"));
    }

    [Test]
    public void An_emptied_slot_is_filled_from_the_central_wiki()
    {
        var page = Page(Unit("1", "One", "Un"));

        Assert.That(page.Merge(page.Merge("").Replace("|text=Un", "|text=", StringComparison.Ordinal)), Does.Contain("|text=Un\n"));
    }

    [Test]
    public void A_unit_that_left_the_source_takes_its_text_to_the_end()
    {
        var before = Fill(Page(Unit("1", "One"), Unit("2", "Two"), Unit("3", "Three", "Trois")).Merge(""), "1", "Un");

        var after = Page(Unit("2", "Two")).Merge(before + "\nA note");

        Assert.Multiple(() =>
        {
            Assert.That(WithoutOwn(after), Does.EndWith("A note\n{{TechNewsBot unit\n|id=1\n|kind=text\n|state=removed\n|lang=en\n|source=One\n|text=Un\n}}"));
            Assert.That(after, Does.Not.Contain("Trois"), "that was never a person's");
            Assert.That(Page(Unit("2", "Two")).Merge(after), Is.EqualTo(after));
            Assert.That(State(Page(Unit("1", "One"), Unit("2", "Two")).Merge(after), "1"), Is.EqualTo("local"), "it may come back");
        });
    }

    [Test]
    public void A_new_unit_stands_where_the_source_has_it()
    {
        var before = Page(Unit("1", "One"), Unit("3", "Three")).Merge("");

        var after = Page(Unit("0", "Zero"), Unit("1", "One"), Unit("2", "Two"), Unit("3", "Three"), Unit("4", "Four")).Merge(before);

        Assert.That(after.Split('\n').Where(line => line.StartsWith("|id=", StringComparison.Ordinal)), Is.EqualTo(new[] { "|id=0", "|id=1", "|id=2", "|id=3", "|id=4" }));
    }

    [Test]
    public void What_stands_around_the_calls_stays()
    {
        var page = Page(Unit("1", "One"), Unit("2", "Two"));
        var text = page.Merge("").Replace("}}\n{{TechNewsBot unit\n|id=2", "}}\nBetween [[x]]\n\n{{Modèle:techNewsBot_unit\n|id=2\n|note=mine", StringComparison.Ordinal) + "\n\n[[Category:A]]";

        var merged = Page(Unit("1", "One"), Unit("2", "Two changed")).Merge(text);

        Assert.That(merged, Does.Contain("}}\nBetween [[x]]\n\n{{TechNewsBot unit\n|id=2").And.Contain("|note=mine\n").And.EndWith("}}\n\n[[Category:A]]"));
    }

    [TestCase("{{TechNewsBot unit|id=1|text=Un}}", "Un", TestName = "on one line")]
    [TestCase("{{TechNewsBot unit|id=1|text=Un|state=missing|lang=en|source=One}}", "Un", TestName = "on one line, the slot in the middle")]
    [TestCase("{{TechNewsBot unit\n| text = Un\n| id = 1\n| state = missing\n| lang = en\n| source = One\n}}", "Un", TestName = "the slot first")]
    public void Other_ways_to_write_a_call_are_understood(string call, string words)
    {
        var merged = Page(Unit("1", "One")).Merge(call);

        Assert.That(StubContents.Read(merged, Templates).Calls.Single().Text, Is.EqualTo(words));
        Assert.That(State(merged, "1"), Is.EqualTo("local"));
    }

    [TestCase("an open {{ brace")]
    [TestCase("an open [[ link")]
    [TestCase("an open <!-- comment")]
    [TestCase("an end }} too early")]
    public void A_call_that_cannot_be_read_is_left_as_it_is_and_named(string words)
    {
        var page = Page(Unit("1", "One"), Unit("2", "Two"));
        var broken = Fill(page.Merge(""), "1", words);

        var merged = page.Merge(broken);

        Assert.Multiple(() =>
        {
            Assert.That(WithoutOwn(merged), Does.Contain("|id=1\n|kind=text\n|state=missing\n|lang=en\n|source=One\n|text=" + words + "\n"));
            Assert.That(merged, Does.Contain("|damaged=1"));
            Assert.That(page.Merge(merged), Is.EqualTo(merged));
        });
    }
}
