using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Core.Tests.TechNews.Stubs;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Translators;

/// <summary>What must hold for a stub's history whoever saves whatever.</summary>
public sealed class StubHistoryPropertyTests
{
    private const string Bot = "TechNewsBot";

    private static readonly string[] Users = ["Anne", "Basile", "OtherBot", Bot];
    private static readonly HashSet<string> People = ["Anne", "Basile"];

    private static readonly Arbitrary<List<(int User, string Text)>> Saves =
        Gen.Choose(0, Users.Length - 1).SelectMany(user => Text().Select(text => (user, text))).ListOf().Select(list => list.ToList()).ToArbitrary();

    [Test]
    public void Only_people_wrote_and_only_what_stood_there() =>
        Prop.ForAll(Saves, saves =>
        {
            var revisions = Revisions(saves);
            var history = StubHistory.None.With(new PageRevisions(revisions, People), SampleStub.Templates, Bot);
            return history.Slots.Values.SelectMany(texts => texts).All(text =>
                (text.User.Length == 0 || People.Contains(text.User)) && revisions.Any(revision => revision.RevisionId == text.Revision && (text.User.Length == 0 || revision.User == text.User)));
        }).QuickCheckThrowOnFailure();

    [Test]
    public void It_covers_the_last_revision_and_is_the_same_read_at_once_or_in_parts() =>
        Prop.ForAll(Saves, saves =>
        {
            var revisions = Revisions(saves);
            var whole = StubHistory.None.With(new PageRevisions(revisions, People), SampleStub.Templates, Bot);
            var parts = StubHistory.None
                .With(new PageRevisions([.. revisions.Take(revisions.Count / 2)], People), SampleStub.Templates, Bot)
                .With(new PageRevisions(revisions, People), SampleStub.Templates, Bot);
            return whole.Covers(saves.Select(save => save.Text).LastOrDefault(""), SampleStub.Templates)
                && whole.Revision == parts.Revision
                && whole.Slots.Count == parts.Slots.Count
                && whole.Slots.All(slot => slot.Value.SequenceEqual(parts.Slots[slot.Key]));
        }).QuickCheckThrowOnFailure();

    [Test]
    public void No_text_makes_reading_calls_fail() =>
        Prop.ForAll(
            Gen.Elements("<div class=\"technewsbot-call\" data-issue=\"", "2026/48", "\"", ">", "\n</div>", "\n", "x").ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
            text => TranslatorCall.Read(text).All(call => text.Contains(call.Text, StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    private static List<PageText> Revisions(List<(int User, string Text)> saves) =>
        [.. saves.Select((save, index) => new PageText("Stub", index + 1, save.Text, "fr", Moments.Now.AddMinutes(index)) { User = Users[save.User] })];

    // Often two whole calls, so that slots are filled, changed, emptied and restored; sometimes anything.
    private static Gen<string> Text() => Gen.OneOf(
        Gen.Elements("", "Un", "Deux", "Un !").Two().Select(texts => $"{{{{TechNewsBot unit\n|id=1\n|text={texts.Item1}\n}}}}\n{{{{TechNewsBot unit\n|id=2\n|text={texts.Item2}\n}}}}"),
        Gen.Elements(StubMutations.Pieces).ListOf().Select(pieces => string.Concat(pieces)));
}
