using System.Net;
using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class StatusTableTests
{
    private const int CellsOfARow = 6;
    private static readonly Arbitrary<string> Hostile = Gen.Elements("|", "||", "!!", "\n", "|-", "{{", "}}", "[[", "]]", "<", ">", "--", "<!--", "''", "~~~~", "__", "&", ";", "#", "%", "nowiki", "=", " ", "a", "ж", "\u202E", "\uD83D", "\uDE00", "{|", "|}", "]", "[", "{", "}").ListOf().Select(list => string.Concat(list)).ToArbitrary();

    private static readonly TableStyle Usual = new(TableColumns.Usual);
    private static readonly DateTimeOffset Asked = new(2026, 11, 2, 9, 30, 0, TimeSpan.Zero);
    private static readonly RequestFigures Figures = RequestFigures.Of([.. Enumerable.Repeat(Sample("T", "A") with { FirstAnswer = new Post(Asked.AddMinutes(51), "B") }, 4)], new DateOnly(2026, 11, 4));

    [Test]
    public void A_row_links_to_the_request_and_tells_who_and_when()
    {
        var row = Rows(Render(Sample("Mode sombre", "Ælfgar"))).Single();

        Assert.Multiple(() =>
        {
            Assert.That(row[0], Does.Contain("overflow-wrap:anywhere").And.EndsWith("| [[:Wikipedia:Pump#Mode sombre|<bdi>Mode sombre</bdi>]]"));
            Assert.That(row[1], Does.StartWith("| data-sort-value=\"1\" | <span ").And.EndsWith(" title=\"Personne n’a répondu\">● nouvelle</span>"));
            Assert.That(row[2], Is.EqualTo("| | autre"));
            Assert.That(row[3], Does.StartWith("| data-sort-value=\"2026-11-02T09:30Z\" | ").And.EndsWith("<small>[[:Utilisateur:Ælfgar|<bdi>Ælfgar</bdi>]]</small>"));
            Assert.That(row[4], Does.EndWith(" data-sort-value=\"0\" | 0"));
            Assert.That(row[5], Is.EqualTo("| data-sort-value=\"0\" | –"));
        });
    }

    [Test]
    public void The_kind_tells_its_reasons()
    {
        var request = Sample("T", "A") with { Kind = RequestKind.Lua, KindReasons = [new KindReason(KindReasonKind.Link, "Module:Date"), new KindReason(KindReasonKind.Word, "lua")] };

        Assert.That(Rows(Render(request)).Single()[2], Does.EndWith("| <span title=\"Contient un lien vers Module&#58;Date · Contient « lua »\">Lua</span>"));
    }

    [Test]
    public void A_status_that_is_only_suggested_looks_and_reads_so()
    {
        var request = Sample("T", "A") with { Status = RequestStatus.Done, IsSuggested = true, Reasons = [new StatusReason(StatusReasonKind.Words, "merci")] };

        Assert.That(Rows(Render(request)).Single()[1], Does.Contain("border:1px dashed").And.Not.Contain("background:").And.EndWith(" title=\"Quelqu’un a écrit « merci »\">✓&nbsp;fait (suggestion)</span>"));
    }

    [Test]
    public void Figures_stand_above_the_table_with_their_words()
    {
        var document = WikitextDocument.Parse(Render());

        Assert.That(document.Text, Does.Contain(">4</span>").And.Contain("{{PLURAL:4|demande ouverte|demandes ouvertes}}").And.Contain(">51 min</span>"));
    }

    [Test]
    public void A_bar_for_each_week_has_a_text_for_those_who_do_not_see_it()
    {
        var document = WikitextDocument.Parse(Render());
        var chart = document.Tags.Single(tag => tag.Attribute("role") == "img");
        var bars = document.Tags.Where(tag => tag.Attribute("title")?.StartsWith("Semaine", StringComparison.Ordinal) == true).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(WebUtility.HtmlDecode(chart.Attribute("aria-label")), Does.EndWith("récente : 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4"));
            Assert.That(bars, Has.Count.EqualTo(12));
            Assert.That(bars[^1].Attribute("style"), Does.Contain("height:100%"));
        });
    }

    [Test]
    public void Without_requests_a_sentence_stands_in_place_of_the_table() =>
        Assert.That(Render(), Does.Contain("Aucune demande").And.Not.Contain("{|"));

    [Test]
    public void The_page_is_told_where_there_are_several()
    {
        var text = Render(SampleProfile.French, Usual with { ShowPages = true }, Sample("T", "A"));

        Assert.That(Rows(text).Single()[0], Does.EndWith("<br><small>[[:Wikipedia:Pump|<bdi>Wikipedia:Pump</bdi>]]</small>"));
    }

    [Test]
    public void Nothing_tells_left_from_right()
    {
        var text = Render(SampleProfile.Arabic, Usual with { ShowPages = true }, Sample("خطأ", "ليلى"));

        Assert.That(text, Does.Not.Contain("left").And.Not.Contain("right").And.Contain("text-align:start").And.Contain("الطلبات التقنية"));
    }

    [TestCase("192.0.2.17", "Special:Contributions/192.0.2.17")]
    [TestCase("2001:DB8::17", "Special:Contributions/2001:DB8::17")]
    [TestCase("123", "Utilisateur:123")]
    [TestCase("~2026-17", "Utilisateur:%7E2026-17")]
    public void People_without_an_account_are_linked_by_what_they_wrote(string name, string target) =>
        Assert.That(Rows(Render(Sample("T", name))).Single()[3], Does.Contain($"[[:{target}|"));

    [TestCase("a_b", "a b")]
    [TestCase("100% [sic] {x}", "100%25 %5Bsic%5D %7Bx%7D")]
    [TestCase("A|B#C<D>&amp;", "A%7CB%23C%3CD%3E%26amp;amp;")]
    [TestCase("~~~~", "%7E%7E%7E%7E")]
    public void An_anchor_is_written_so_that_MediaWiki_finds_it(string anchor, string target) =>
        Assert.That(Rows(Render(Sample("T", "A") with { Anchor = anchor })).Single()[0], Does.Contain($"[[:Wikipedia:Pump#{target}|"));

    [TestCase("")]
    [TestCase(" \u200F\u200E ")]
    public void A_title_that_nobody_can_see_is_named(string title) =>
        Assert.That(Rows(Render(Sample(title, "A"))).Single()[0], Does.Contain("<bdi>(sans titre)</bdi>"));

    [TestCase("| a || b")]
    [TestCase("!! x")]
    [TestCase("|}")]
    [TestCase("{{subst:x}} {{{y}}}")]
    [TestCase("-->")]
    [TestCase("<!--")]
    [TestCase("</bdi></small></td><script>")]
    [TestCase("<nowiki>")]
    [TestCase("]] [[Category:X]]")]
    [TestCase("'''''")]
    [TestCase("~~~~~")]
    [TestCase("__NOINDEX__")]
    [TestCase("a\n|-\n| b")]
    [TestCase("https://example.org RFC 1")]
    [TestCase("\u202Eevil\u2067")]
    [TestCase("👩‍👩‍👧‍👧 \uD83D")]
    [TestCase("&lt;b&gt; &#124;")]
    public void A_hostile_title_or_name_stays_in_its_cell(string hostile) => Assert.That(IsSound(hostile), Is.True);

    [Test]
    public void Any_title_or_name_stays_in_its_cell() => Prop.ForAll(Hostile, IsSound).QuickCheckThrowOnFailure();

    [Test]
    public void A_column_of_tasks_or_hints_that_tells_nothing_is_left_out_of_its_table()
    {
        var post = new Post(Asked, "B");
        var plain = Sample("T", "A");
        var citing = Sample("U", "C") with { Tasks = [new CitedTask("T123", post, IsTracking: false)] };

        Assert.Multiple(() =>
        {
            Assert.That(Rows(Render(plain)), Has.All.Count.EqualTo(CellsOfARow));
            Assert.That(Rows(Render(plain, citing)), Has.All.Count.EqualTo(CellsOfARow + 1));
        });
    }

    [Test]
    public void Columns_stand_in_the_order_that_the_page_chose()
    {
        var text = Render(SampleProfile.French, new TableStyle(["replies", "request"]), Sample("T", "A"));

        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Match("(?s)Réponses\n.*Demande\n").And.Not.Contain("État"));
            Assert.That(Rows(text).Single(), Has.Count.EqualTo(2));
        });
    }

    [Test]
    public void A_row_template_is_called_with_plain_values()
    {
        var text = Render(SampleProfile.French, new TableStyle(["request", "opened", "last", "note"], RowTemplate: "Modèle:Ligne"), Sample("a|b", "A"));
        var calls = WikitextDocument.Parse(text).Templates.Where(call => call.Name.StartsWith("Modèle:", StringComparison.Ordinal)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(calls.Select(call => call.Name), Is.EqualTo(new[] { "Modèle:Ligne/top", "Modèle:Ligne", "Modèle:Ligne/bottom" }));
            Assert.That(
                calls[1].Arguments.Select(argument => argument.Key),
                Is.EqualTo(new[] { "id", "status", "request", "page", "opened", "opened-text", "opened-by", "last", "last-text", "last-by", "note" }));
            Assert.That(calls[1].Argument("opened")!.ValueSpan.In(text), Is.EqualTo("2026-11-02T09:30Z"));
            Assert.That(calls[1].Argument("status")!.ValueSpan.In(text), Is.EqualTo("new"));
        });
    }

    [Test]
    public void Any_title_or_name_stays_in_its_argument()
    {
        var style = new TableStyle(TableColumns.Names, ShowPages: true, RowTemplate: "Modèle:Ligne");
        var usual = WikitextDocument.Parse(Render(SampleProfile.French, style, Sample("T", "A")));

        Prop.ForAll(Hostile, hostile =>
        {
            var text = Render(SampleProfile.French, style, Sample(hostile, hostile) with { Anchor = Anchor(hostile), Reasons = [new StatusReason(StatusReasonKind.Template, hostile)] });
            return Keys(WikitextDocument.Parse(text)).SequenceEqual(Keys(usual));
        }).QuickCheckThrowOnFailure();

        static IEnumerable<string> Keys(WikitextDocument document) =>
            document.Templates.SelectMany(call => call.Arguments.Select(argument => argument.Key).Prepend(call.Name));
    }

    [Test]
    public void Equal_requests_give_equal_text()
    {
        var once = Render(Sample("T", "A"));
        var again = Render(Sample("T", "A"));

        Assert.That(again, Is.EqualTo(once));
    }

    [Test]
    public void A_long_title_is_cut() =>
        Assert.That(Rows(Render(Sample(new string('ж', 5000), "A"))).Single()[0], Does.Match("<bdi>ж{160}…</bdi>"));

    private static bool IsSound(string hostile)
    {
        var plain = Render(Sample("T", "A") with { Reasons = [new StatusReason(StatusReasonKind.Template, "x")], KindReasons = [new KindReason(KindReasonKind.Link, "x")] });
        var text = Render(Sample(hostile, hostile) with { Anchor = Anchor(hostile), Reasons = [new StatusReason(StatusReasonKind.Template, hostile)], KindReasons = [new KindReason(KindReasonKind.Link, hostile)] });
        return Rows(text).Single().Count == CellsOfARow
            && !text.EnumerateRunes().Any(rune => rune.Value is '\uFFFD' && !hostile.Any(char.IsSurrogate))
            && Markup(text, hostile).SequenceEqual(Markup(plain, "A"));
    }

    // Read back, the table holds the same markup whatever the title: a user name that no page can have loses its link.
    private static IEnumerable<string> Markup(string text, string name)
    {
        var document = WikitextDocument.Parse(text);
        var isLinked = document.Links.Count == 2;
        Assert.That(document.Links, Has.Count.InRange(1, 2), name);
        return [
            .. document.Templates.Select(call => call.Name),
            .. document.Tags.Where(tag => tag.Name != "bdi").Select(tag => tag.Name),
            .. document.Tags.Where(tag => tag.Name == "bdi").Take(isLinked ? 1 : 2).Select(tag => tag.Name),
            $"{document.Comments.Count} {document.Headings.Count} {document.ExternalLinks.Count}",
        ];
    }

    // As MediaWiki makes it: white space folded into underscores.
    private static string Anchor(string title) => string.Join('_', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IReadOnlyList<IReadOnlyList<string>> Rows(string text)
    {
        var rows = text.Split("\n|- ").Skip(1);
        return [.. rows.Select(row => row.Split("\n|}")[0].Split('\n').Skip(1).ToList())];
    }

    private static Request Sample(string title, string user)
    {
        var post = new Post(Asked, user);
        return new Request("Wikipedia:Pump", title, title, post, post, 0, RequestStatus.New, [new StatusReason(StatusReasonKind.NobodyAnswered)])
        {
            Name = $"h-{user}-20261102093000",
        };
    }

    private static string Render(params Request[] requests) => Render(SampleProfile.French, Usual, requests);

    private static string Render(WikiProfile profile, TableStyle style, params Request[] requests)
    {
        var messages = RepositoryFiles.Messages.For(profile.Language, profile.Fallbacks);
        return new StatusTable(profile, messages, style).Render([new TablePart("requests", messages["technewsbot-requests-caption"], requests)], requests, Figures, StandingTable.Read(""));
    }
}
