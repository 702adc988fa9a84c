using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Requests.Standing;

public sealed class StandingTableTests
{
    private const string Id = "h-Ada-20261102093000";
    private const string Ada = "|- data-request=\"h-Ada-20261102093000\" data-status=\"new\"\n";
    private const string Heading = "! scope=\"col\" | Request\n! scope=\"col\" class=\"technewsbot-owner\" | Taken by\n! scope=\"col\" class=\"technewsbot-note\" | Note\n";

    private static readonly TableStyle[] Styles =
    [
        new(["request", "owner", "note"]),
        new(["note", "status", "owner", "request"]),
        new(["request", "owner", "note"], RowTemplate: "Modèle:Ligne"),
    ];

    private static readonly TableStyle[] Narrower = [.. Styles, new(["request"]), new(["note"]), new(["request", "owner"], RowTemplate: "Modèle:Ligne")];

    [TestCase("| x\n| class=\"technewsbot-owner\" | Bo\n| class=\"technewsbot-note\" | soon", "Bo", "soon", TestName = "as the bot wrote it")]
    [TestCase("| x || Bo || soon", "Bo", "soon", TestName = "all in one line, without classes")]
    [TestCase("| class=\"technewsbot-note\" | soon\n| x\n| class=\"technewsbot-owner\" style=\"color:red\" | Bo", "Bo", "soon", TestName = "columns moved")]
    [TestCase("| class=\"technewsbot-owner\" | [[User:Bo|Bo]], {{u|Cy}}", "[[User:Bo|Bo]], {{u|Cy}}", "", TestName = "pipes in links and templates")]
    [TestCase("| class=\"technewsbot-note\" |\n* one\n* two\n| x", "", "* one\n* two", TestName = "a list")]
    [TestCase("  | class=\"technewsbot-owner\" | <nowiki>||</nowiki>", "<nowiki>||</nowiki>", "", TestName = "indented, nowiki")]
    [TestCase("! class=\"technewsbot-owner\" | Bo !! class=\"technewsbot-note\" | soon", "Bo", "soon", TestName = "as headings")]
    [TestCase("", "", "", TestName = "nothing")]
    public void What_people_wrote_is_found(string cells, string owner, string note)
    {
        var table = StandingTable.Read($"{{| class=\"wikitable\"\n|+ Caption\n{Heading}{Ada}{cells}\n|}}");

        Assert.That((table.Written(Id, "owner"), table.Written(Id, "note")), Is.EqualTo((owner, note)));
    }

    [TestCase("{|", TestName = "a table that is not ended")]
    [TestCase("|}", TestName = "the end of a table")]
    [TestCase("a\n|}\nb", TestName = "the end of a table between lines")]
    [TestCase("a\n{|\n| b", TestName = "a table that is not ended, with a cell")]
    [TestCase("a\n{|\n| b\n|}", TestName = "a table")]
    [TestCase("<!-- a", TestName = "a comment that is not ended")]
    [TestCase("<nowiki> a", TestName = "a tag that is not ended")]
    [TestCase("<!-- a\n|}\n-->{|", TestName = "a comment and a table")]
    [TestCase("{{a", TestName = "a template that is not ended")]
    [TestCase("[[a", TestName = "a link that is not ended")]
    public void What_is_written_in_one_row_takes_nothing_from_the_others(string note)
    {
        var style = new TableStyle(["note", "request", "owner"]);
        var edited = Render(style, "").Replace("class=\"technewsbot-owner\" | \n", "class=\"technewsbot-owner\" | Bo\n", StringComparison.Ordinal)
            .Replace("class=\"technewsbot-note\" | \n", $"class=\"technewsbot-note\" |\n{note}\n", StringComparison.Ordinal);

        var table = StandingTable.Read(edited);

        Assert.Multiple(() =>
        {
            Assert.That(table.Rows.Keys, Is.EqualTo([Id, "h-Zoé-20261102093000"]));
            Assert.That(table.Rows.Values.Select(row => row.Written["owner"]), Is.All.EqualTo("Bo"));
            Assert.That(table.Rows.Values.Select(row => row.Written["note"]), Is.All.Contains(note.Split('\n').Min(line => line[^1])));
        });
    }

    [TestCase("{| \n|- data-request=\"Ada\"\n| x\n|}")]
    [TestCase("|}\n|}\n|-\n| class=\"technewsbot-owner\" | Bo")]
    [TestCase("{{Row|owner=Bo}}")]
    [TestCase("<!-- {{Row|id=h-Ada-20261102093000|owner=Bo}} -->")]
    public void A_row_without_its_identity_is_nobodys(string text) =>
        Assert.That(StandingTable.Read(text).Rows, Is.Empty);

    [Test]
    public void Of_a_row_that_was_copied_both_are_read()
    {
        var table = StandingTable.Read($"{{|\n{Ada}| class=\"technewsbot-owner\" | Bo\n{Ada}| class=\"technewsbot-note\" | soon\n|}}");

        Assert.That((table.Written(Id, "owner"), table.Written(Id, "note")), Is.EqualTo(("Bo", "soon")));
    }

    [TestCase("a <!-- b")]
    [TestCase("{{a")]
    [TestCase("a }} b")]
    [TestCase("<nowiki> a")]
    public void What_would_swallow_the_rest_of_the_page_is_shown_as_it_is_written(string note)
    {
        var table = StandingTable.Read($"{{|\n{Ada}| class=\"technewsbot-note\" | {note}");
        var written = table.Written(Id, "note");

        Assert.Multiple(() =>
        {
            Assert.That(written, Is.Not.Empty.And.Not.EqualTo(note));
            Assert.That(WikitextDocument.Parse(written + "{{x}}").Templates.Single().Name, Is.EqualTo("x"));
        });
    }

    [Test]
    public void What_people_wrote_survives_every_change_of_style([ValueSource(nameof(Styles))] TableStyle from, [ValueSource(nameof(Narrower))] TableStyle to)
    {
        var filled = Render(from, "").Replace("class=\"technewsbot-owner\" | \n", "class=\"technewsbot-owner\" | [[User:Bo|Bo]]\n", StringComparison.Ordinal)
            .Replace("class=\"technewsbot-note\" | \n", "class=\"technewsbot-note\" |\n* soon\n* or not\n", StringComparison.Ordinal)
            .Replace("owner=|note=}}", "owner=[[User:Bo|Bo]]|note=* soon\n* or not\n}}", StringComparison.Ordinal);

        var table = StandingTable.Read(Render(to, filled));

        Assert.That(
            (table.Written(Id, "owner"), table.Written(Id, "note")),
            Is.EqualTo(("[[User:Bo|Bo]]", "* soon\n* or not")));
    }

    [Test]
    public void A_column_that_is_taken_out_stays_folded_away_until_its_cells_are_emptied()
    {
        var both = Fill(Render(new TableStyle(["request", "owner", "note"]), ""), "owner", "Bo");
        var without = Render(new TableStyle(["request", "note"]), both);
        var emptied = Render(new TableStyle(["request", "note"]), without.Replace("owner\" | Bo", "owner\" | ", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(without.Split("{| ").Last(), Does.StartWith("class=\"wikitable sortable mw-collapsible mw-collapsed\"").And.Contain("owner\" | Bo").And.Not.Contain("technewsbot-note"));
            Assert.That(Render(new TableStyle(["request", "note"]), without), Is.EqualTo(without));
            Assert.That(Render(new TableStyle(["request", "owner", "note"]), without), Is.EqualTo(both));
            Assert.That(emptied, Does.Not.Contain("mw-collapsible"));
        });
    }

    [Test]
    public void What_stands_in_the_table_is_not_repeated_below_it()
    {
        var both = Fill(Fill(Render(new TableStyle(["request", "owner", "note"]), ""), "owner", "Bo"), "note", "soon");

        Assert.That(Render(new TableStyle(["request", "note"]), both).Split("soon"), Has.Length.EqualTo(2));
    }

    [TestCase(RequestStatus.New, true)]
    [TestCase(RequestStatus.Answered, true)]
    [TestCase(RequestStatus.Done, false)]
    public void Words_about_a_request_that_nobody_closed_outlive_its_row(RequestStatus status, bool isKept)
    {
        var style = new TableStyle(["request", "note"]);
        var filled = Fill(Render(style, ""), "note", "soon");
        var table = new StatusTable(SampleProfile.French, RepositoryFiles.Messages.For("fr", []), style);

        var filtered = table.Render([], [Sample("Ada") with { Status = status }, Sample("Zoé")], RequestFigures.Of([], new DateOnly(2026, 11, 22)), StandingTable.Read(filled));

        Assert.That(filtered.Contains("note\" | soon", StringComparison.Ordinal), Is.EqualTo(isKept));
    }

    [TestCase("new", true)]
    [TestCase("answered", true)]
    [TestCase("done", false)]
    public void Words_about_a_request_that_nobody_closed_outlive_its_page(string status, bool isKept)
    {
        var style = new TableStyle(["request", "note"]);
        var filled = Fill(Render(style, ""), "note", "soon").Replace("data-status=\"new\"", $"data-status=\"{status}\"", StringComparison.Ordinal);
        var table = new StatusTable(SampleProfile.French, RepositoryFiles.Messages.For("fr", []), style);

        var blanked = table.Render([], [], RequestFigures.Of([], new DateOnly(2026, 11, 22)), StandingTable.Read(filled));

        Assert.That(blanked.Contains("note\" | soon", StringComparison.Ordinal), Is.EqualTo(isKept));
    }

    [Test]
    public void Words_about_an_answered_request_go_with_it_into_the_archive()
    {
        var style = new TableStyle(["request", "note"]);
        var filled = Fill(Render(style, ""), "note", "soon");
        var table = new StatusTable(SampleProfile.French, RepositoryFiles.Messages.For("fr", []), style);
        var archived = Sample("Ada") with { Status = RequestStatus.Answered, ArchivedAt = Moments.Now };

        Assert.That(table.Render([], [archived, Sample("Zoé")], RequestFigures.Of([], new DateOnly(2026, 11, 22)), StandingTable.Read(filled)), Does.Not.Contain("soon"));
    }

    [Test]
    public void Whatever_people_write_the_next_rewriting_changes_nothing()
    {
        var pieces = Gen.Elements("|", "||", "!!", "\n", "\n|", "\n!", "\n|-", "\n|}", "\n{|", "{{", "}}", "[[", "]]", "<nowiki>", "</nowiki>", "<!--", "-->", "'", "&", "=", " ", "a", "ж", "\u202E", "<", "<ref>", "*");
        var anything = pieces.ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(anything, written => Styles.All(style => Rewritten(style, written) is var once && Render(style, once) == once && !Narrower.Any(other => other.RowTemplate == style.RowTemplate && IsRestless(other, once)))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [TestCase("<!--!!\n!}}a={{\u202E[[[[\u202E&=<ref>|* '|ж&<}}]]\n|}-->!!", TestName = "a comment over several lines")]
    [TestCase("{{||</nowiki>'&\n!ж\n|}}}\n|}<nowiki>!!a</nowiki>&|}}</nowiki>|=", TestName = "the end of a table in a template")]
    [TestCase("{{\u202E<!--\n{|* |||[[</nowiki>\n !!<ref>\n|}-->\n!a</nowiki>|<nowiki>=--><ref><\u202E\n!||}}\n|!!<", TestName = "an indented heading cell")]
    [TestCase("<!--<nowiki>[[\u202E'\n{||{{'||!!<жa-->!!\u202E\u202E& \n!\n|}[[|", TestName = "marks in a comment")]
    public void The_next_rewriting_changes_nothing(string written) =>
        Assert.Multiple(() =>
        {
            foreach (var style in Styles)
            {
                var once = Rewritten(style, written);
                Assert.That(Render(style, once), Is.EqualTo(once));
            }
        });

    private static string Rewritten(TableStyle style, string note) =>
        Render(style, Render(style, "")
            .Replace("class=\"technewsbot-note\" | \n", $"class=\"technewsbot-note\" | {note}\n", StringComparison.Ordinal)
            .Replace("note=}}", $"note={note}}}}}", StringComparison.Ordinal));

    private static bool IsRestless(TableStyle style, string standing)
    {
        var once = Render(style, standing);
        return Render(style, once) != once;
    }

    // Into the first row.
    private static string Fill(string output, string column, string text)
    {
        var cell = $"class=\"technewsbot-{column}\" | \n";
        var at = output.IndexOf(cell, StringComparison.Ordinal) + cell.Length - 1;
        return output.Insert(at, text);
    }

    private static Request Sample(string user)
    {
        var post = new Post(new(2026, 11, 2, 9, 30, 0, TimeSpan.Zero), user);
        return new Request("Wikipedia:Pump", "T", "T", post, post, 0, RequestStatus.New, [new StatusReason(StatusReasonKind.NobodyAnswered)])
        {
            Name = $"h-{user}-20261102093000",
        };
    }

    private static string Render(TableStyle style, string standing) =>
        new StatusTable(SampleProfile.French, RepositoryFiles.Messages.For("fr", []), style)
            .Render([new TablePart("requests", "Caption", [Sample("Ada"), Sample("Zoé")])], [Sample("Ada"), Sample("Zoé")], RequestFigures.Of([], new DateOnly(2026, 11, 22)), StandingTable.Read(standing));
}
