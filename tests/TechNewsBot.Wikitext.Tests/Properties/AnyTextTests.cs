using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Talk;
using TechNewsBot.Wikitext.Tests.Samples;

namespace TechNewsBot.Wikitext.Tests.Properties;

public sealed class AnyTextTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(120);

    [Test]
    public void Any_text_is_read_with_all_spans_inside_and_in_order() =>
        Prop.ForAll(AnyText.Made, text => AssertWhole(text, SampleProfiles.English)).Check(Often);

    [Test]
    public void Any_change_to_a_sample_page_is_read_with_all_spans_inside_and_in_order() =>
        Prop.ForAll(AnyText.Mutated, page => AssertWhole(page.Text, SamplePages.All[page.Page].Profile)).Check(Often);

    // The year is the hour as well.
    [TestCase("[[Користувач:Олена|Олена]] 0:30, 2 березня 2010:30, 2 б026 (UTC)")]
    public void A_stamp_that_two_are_mixed_into_is_read(string text) =>
        AssertWhole(text, SamplePages.All[3].Profile);

    [Test]
    public void Any_text_is_a_title_with_an_address() =>
        Prop.ForAll(AnyText.Made, text =>
        {
            var profile = SampleProfiles.French;
            var title = profile.Title(text);
            return profile.PageAddress(text) is not null && profile.Title(title.Full).Full is not null && title.Full == title.Full.Trim();
        }).Check(Often);

    [Test]
    public void Escaped_text_is_shown_as_it_was() =>
        Prop.ForAll(AnyText.Made, text =>
        {
            var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return PlainText.Of(PlainText.Escape(text)) == folded;
        }).Check(Often);

    [Test]
    public void Any_text_is_a_profile_or_none() =>
        Prop.ForAll(AnyText.Made, text => WikiProfile.Read(text, out var mistakes) is null && mistakes.Count > 0).Check(Often);

    [Test]
    public void A_profile_with_any_values_reads_pages_and_writes_dates() =>
        Prop.ForAll(AnyProfile.Changed, json =>
        {
            if (WikiProfile.Read(json, out var mistakes) is not { } profile)
                return mistakes.Count > 0;
            AssertWhole(SamplePages.All[0].Text, profile);
            return profile.FormatDate(SampleProfiles.At).Length > 0
                && profile.FormatShortDate(SampleProfiles.At).Length > 0
                && profile.FormatTimestamp(SampleProfiles.At).Length > 0
                && profile.PageAddress("User:A").ToString().Length > 0;
        }).Check(Often.WithMaxTest(200));

    private static void AssertWhole(string text, WikiProfile profile)
    {
        var document = WikitextDocument.Parse(text);
        AssertInOrder(document.Templates.Select(call => call.Span), text, mayNest: true);
        AssertInOrder(document.Links.Select(link => link.Span), text, mayNest: true);
        AssertInOrder(document.ExternalLinks.Select(link => link.Span), text, mayNest: true);
        AssertInOrder(document.Tags.Select(tag => tag.Span), text, mayNest: true);
        AssertInOrder(document.Headings.Select(heading => heading.Span), text, mayNest: false);
        AssertInOrder(document.Comments, text, mayNest: false);
        AssertInOrder(document.Opaque, text, mayNest: false);
        AssertInOrder(document.Tables.Select(table => table.Span), text, mayNest: true);
        foreach (var table in document.Tables)
        {
            AssertInOrder(table.Rows.Select(row => row.Span), text, mayNest: false);
            AssertInOrder(table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Span), text, mayNest: false);
            Assert.That(table.Rows.All(row => table.Span.Contains(row.Span) && row.Cells.All(cell => row.Span.Contains(cell.Span) && cell.Span.Contains(cell.ContentSpan))), Is.True, "a cell stands in its row, a row in its table");
        }
        Assert.That(string.Concat(document.Sections.Select(section => section.Span.In(text))), Is.EqualTo(text));

        var threads = TalkPage.Read(document, profile);
        AssertInOrder(threads.Select(thread => thread.Span), text, mayNest: false);
        AssertInOrder(threads.SelectMany(thread => thread.Comments).Select(comment => comment.Span), text, mayNest: false);
        AssertInOrder(threads.SelectMany(thread => thread.OlderComments).Select(comment => comment.Span), text, mayNest: false);
        var splice = new TextSplice(text);
        foreach (var thread in threads)
        {
            Assert.That(thread.DeepSpan.Contains(thread.Span), Is.True);
            Assert.That(thread.OlderComments.All(comment => thread.Span.Contains(comment.Span) && comment.Span.Contains(comment.Signature.Span)), Is.True, "an older comment stands in its thread");
            foreach (var comment in thread.Comments)
            {
                Assert.That(thread.Span.Contains(comment.Span), Is.True, "a comment stands in its thread");
                Assert.That(comment.Span.Contains(comment.Signature.Span), Is.True, "a signature stands in its comment");
                Assert.That(comment.Signature.Span.Contains(comment.Signature.TimestampSpan), Is.True, "a timestamp stands in its signature");
                splice.Replace(comment.Span, comment.Span.In(text));
            }
        }
        Assert.That(splice.Apply(), Is.EqualTo(text));
        Assert.That(new TextSplice(text).Apply(), Is.SameAs(text));
    }

    private static void AssertInOrder(IEnumerable<TextSpan> spans, string text, bool mayNest)
    {
        var last = new TextSpan(0, 0);
        foreach (var span in spans)
        {
            Assert.That(span.Start >= (mayNest ? last.Start : last.End) && span.Length >= 0 && span.End <= text.Length, Is.True, () => $"{span} after {last} in {text.Length}");
            last = span;
        }
    }
}
