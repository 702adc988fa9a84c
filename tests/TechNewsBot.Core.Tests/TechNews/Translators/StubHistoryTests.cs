using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Core.Tests.TechNews.Stubs;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Translators;

public sealed class StubHistoryTests
{
    private const string Bot = "TechNewsBot";

    private static readonly StubPage Stub = SampleStub.Page(SampleStub.Unit("1", "One"), SampleStub.Unit("2", "Two", central: "Deux"));

    private readonly List<PageText> revisions = [];

    private StubHistory History => StubHistory.None.With(Read(), SampleStub.Templates, Bot);

    [Test]
    public void Whoever_fills_a_slot_wrote_it()
    {
        Save(Bot, Stub.Merge(""));
        Save("Anne", Fill("1", "Un"));
        Save(Bot, Stub.Merge(revisions[^1].Text));

        Assert.Multiple(() =>
        {
            Assert.That(History.WritersOf("1"), Is.EqualTo(new[] { "Anne" }));
            Assert.That(History.WritersOf("2"), Is.Empty, "the central wiki's text");
            Assert.That(History.Origin("1", "Un"), Is.EqualTo(new SlotText(History.Slots["1"][^1].Fingerprint, "Anne", 2) { At = revisions[1].Timestamp }));
            Assert.That(History.Origin("1", "Autre"), Is.Null);
            Assert.That(History.Origin("3", "Un"), Is.Null);
        });
    }

    [Test]
    public void Whoever_changes_a_text_has_a_part_in_it()
    {
        Save("Anne", Stub.Merge(""));
        Save("Anne", Fill("1", "Un"));
        Save("Basile", revisions[^1].Text.Replace("|text=Un\n", "|text=Un !\n", StringComparison.Ordinal));
        Save("Chloé", revisions[^1].Text.Replace("|text=Deux\n", "|text=Les deux\n", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(History.WritersOf("1"), Is.EqualTo(new[] { "Basile", "Anne" }));
            Assert.That(History.WritersOf("2"), Is.EqualTo(new[] { "Chloé" }));
            Assert.That(History.Origin("1", "Un !")?.User, Is.EqualTo("Basile"));
        });
    }

    [Test]
    public void Whoever_accepts_a_suggestion_wrote_it()
    {
        var suggested = Stub.Merge("").Replace("|state=central\n", "|state=suggested\n", StringComparison.Ordinal);
        Save(Bot, suggested);
        Save("Anne", suggested.Replace("|state=suggested\n", "", StringComparison.Ordinal));

        Assert.That(History.WritersOf("2"), Is.EqualTo(new[] { "Anne" }));
    }

    [Test]
    public void What_was_taken_back_counts_for_nobody()
    {
        Save("Anne", Stub.Merge(""));
        Save("Anne", Fill("1", "Un"));
        var good = revisions[^1].Text;
        Save("Vandal", good.Replace("|text=Un\n", "|text=HAHA\n", StringComparison.Ordinal));
        Save("Vandal", "");
        Save("Basile", good);

        Assert.That(History.WritersOf("1"), Is.EqualTo(new[] { "Anne" }));
        Assert.That(History.Origin("1", "Un")?.Revision, Is.EqualTo(2));
    }

    [Test]
    public void A_slot_that_was_emptied_begins_anew()
    {
        Save("Anne", Stub.Merge(""));
        Save("Vandal", Fill("1", "HAHA"));
        Save("Anne", revisions[0].Text);
        Assert.That(History.WritersOf("1"), Is.Empty);

        Save("Basile", Fill("1", "Un"));

        Assert.That(History.WritersOf("1"), Is.EqualTo(new[] { "Basile" }));
    }

    [Test]
    public void A_text_keeps_its_writer_when_the_source_is_renumbered()
    {
        Save(Bot, Stub.Merge(""));
        Save("Anne", Fill("1", "Un"));
        Save(Bot, SampleStub.Page(SampleStub.Unit("7", "One")).Merge(revisions[^1].Text));

        Assert.That(History.WritersOf("7"), Is.EqualTo(new[] { "Anne" }));
    }

    [Test]
    public void Bots_and_the_bot_itself_write_for_nobody()
    {
        Save("Anne", Stub.Merge(""));
        Save("OtherBot", Fill("1", "Un"));
        Save(Bot, Fill("2", "Deux !"));
        var history = StubHistory.None.With(Read(Bot), SampleStub.Templates, Bot);

        Assert.Multiple(() =>
        {
            Assert.That(history.WritersOf("1"), Is.Empty);
            Assert.That(history.WritersOf("2"), Is.Empty);
            Assert.That(history.Origin("1", "Un"), Is.Null);
        });
    }

    [Test]
    public void A_history_goes_on_from_where_it_was_left()
    {
        Save("Anne", Stub.Merge(""));
        Save("Anne", Fill("1", "Un"));
        var first = History;
        Assert.That(first.Covers(revisions[^1].Text, SampleStub.Templates));
        Save("Basile", Fill("1", "Bien : "));
        Assert.That(first.Covers(revisions[^1].Text, SampleStub.Templates), Is.False);

        var second = first.With(Read(), SampleStub.Templates, Bot);

        Assert.That(second.WritersOf("1"), Is.EqualTo(new[] { "Basile", "Anne" }));
        Assert.That((second.Revision, second.At), Is.EqualTo((3L, revisions[^1].Timestamp)));
    }

    private string Fill(string unit, string words) => SampleStub.Fill(revisions[^1].Text, unit, words);

    private void Save(string user, string text)
    {
        var number = revisions.Count + 1;
        revisions.Add(new PageText("Stub", number, text, "fr", Moments.Now.AddMinutes(number)) { User = user });
    }

    private PageRevisions Read(params string[] alsoPeople) =>
        new(revisions, revisions.Select(revision => revision.User).Where(user => !user.EndsWith("Bot", StringComparison.Ordinal)).Concat(alsoPeople).ToHashSet());
}
