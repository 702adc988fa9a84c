using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Requests.Columns;

public sealed class HintsColumnTests
{
    private static readonly HintsColumn Column = new(new CellText(SampleProfile.French, RepositoryFiles.Messages.For("fr", [])), StandingTable.Read(""));

    private static readonly Arbitrary<string> Hostile = Gen
        .Elements("|", "||", "\n", "!!", "]", "]]", "[", "}}", "{{", "~~~~", "''", "<nowiki>", "<!--", "-->", "&#124;", "__NOTOC__", "\"", "'", " ", "https://x", "a", "ж", "\u202E", "\uD83D", "</span>", "\n|}", "-{", "}-")
        .ListOf().Select(list => string.Concat(list)).ToArbitrary();

    [Test]
    public void A_hint_tells_where_it_comes_from()
    {
        var cell = Column.Cell(Request(new Hint(HintSource.Thread, "h-A", "Ancien") { Page = "Wikipédia:Pump", Anchor = "Ancien" })).Content;

        Assert.That(cell, Does.Contain("[[:Wikipédia:Pump#Ancien|<bdi>Ancien</bdi>]] <small>(déjà répondu ici)</small>"));
    }

    [Test]
    public void A_title_in_another_language_says_so() =>
        Assert.That(
            Column.Cell(Request(new Hint(HintSource.News, "2026/48 3", "News") { Address = "https://meta.example/a", Language = "en", Issue = "2026-48" })).Content,
            Does.Contain("<span lang=\"en\" dir=\"ltr\">[https://meta.example/a <bdi>News</bdi>]</span> <small>(Actualités techniques <bdi>2026-48</bdi>)"));

    [Test]
    public void The_row_holds_the_codes_of_what_is_shown()
    {
        var hint = new Hint(HintSource.Task, "T1", "T1") { Address = "https://phabricator.wikimedia.org/T1" };

        Assert.That(Column.RowAttributes(Request(hint)), Is.EqualTo($" data-hints=\"{hint.Code}\""));
    }

    [Test]
    public void A_row_without_hints_says_nothing() =>
        Assert.That((Column.Cell(Request()).Content, Column.RowAttributes(Request())), Is.EqualTo(("", "")));

    [Test]
    public void No_title_page_or_address_leaves_its_cell_or_its_argument() =>
        Prop.ForAll(Hostile, Hostile, (title, place) =>
        {
            var request = Request(
                new Hint(HintSource.Thread, "h-A", title) { Page = "A" + place, Anchor = place },
                new Hint(HintSource.Resource, place, title) { Address = "https://x.example/" + place });
            var cell = Column.Cell(request).Content;
            var document = WikitextDocument.Parse($"{{|\n| {cell}\n|}}");
            return ArgumentText.IsWhole(cell)
                && document.Tables is [{ Rows: [{ Cells.Count: 1 }] }]
                && document.Templates.Count == 0
                && document.Comments.Count == 0
                && document.Links.Count + document.ExternalLinks.Count == 2
                && StandingHints.Read(Column.RowAttributes(request).Split('"')[1], "", cell).Dismissed.Count == 0;
        }).QuickCheckThrowOnFailure();

    private static Request Request(params Hint[] hints)
    {
        var post = new Post(Moments.Now, "Ada");
        return new Request("Wikipédia:Pump", "T", "T", post, post, 0, RequestStatus.New, [new StatusReason(StatusReasonKind.NobodyAnswered)])
        {
            Name = "h-Ada-20261102093000",
            Hints = new RequestHints([.. hints.Select(hint => new HintCandidate(hint))], new HashSet<string>()),
        };
    }
}
