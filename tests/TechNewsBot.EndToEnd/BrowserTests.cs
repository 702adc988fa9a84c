using System.Text.RegularExpressions;

namespace TechNewsBot.EndToEnd;

/// <summary>A translator at a browser, from an empty slot to a newsletter that the wiki reads in its own language.</summary>
public sealed partial class BrowserTests
{
    [TestCase("swwiki", "Habari kwa wachangiaji wa kiufundi", "Wiki iliyopita hakukuwa na toleo; mabadiliko yake yako katika toleo hili.", "Chanzo kimebadilika", "✓ imekamilika", "Sehemu ya", "News for people who write code")]
    [TestCase("arwiki", "مستجدات للمساهمين التقنيين", "لم يصدر عدد عن إصدار الأسبوع الماضي، وتغييراته في هذا العدد.", "تغيّر المصدر", "✓ مكتملة", "الجزء", "What developers need to know")]
    public async Task What_a_translator_fills_in_reaches_the_readers_and_nothing_is_lost(string wiki, string heading, string item, string outdated, string complete, string rest, string changed)
    {
        if (!Browser.IsInstalled)
            Assert.Ignore("Debian's chromium and chromium-driver are not installed");
        using var visitor = await Sandbox.VisitAsync(wiki, user: 1);
        using var writer = await Sandbox.VisitAsync("metawiki");
        var issue = Titles.Issues(wiki)[0];
        var (index, news) = ($"{Titles.Translation[wiki]} B", $"{Titles.News[wiki]} B");
        var stub = $"{index}/{issue}";
        await visitor.EditAsync(index, "{{TechNewsBot|job=translation}}\n{{TechNewsBot end}}");
        await visitor.EditAsync(news, "{{TechNewsBot|job=newsletter|update=yes}}\n{{TechNewsBot end}}");
        await RunAsync(wiki);
        const string Reply = "\n: Asante! شكرًا!";
        await visitor.AppendAsync(news, Reply);
        var person = await Sandbox.PersonAsync(wiki);
        using var translator = Browser.LogIn(person);

        // From the index to the slot, and from there into the editor.
        translator.Open(index);
        translator.Click($"tr:has(a[href$='/{issue}#technewsbot-unit-10']) .mw-collapsible-toggle a");
        translator.Follow($"a[href$='/{issue}#technewsbot-unit-10']");
        var empty = translator.Read("#technewsbot-unit-10");
        translator.Follow("#technewsbot-unit-10 a[href*='action=edit']");
        // MediaWiki greets people who edit for the first time.
        translator.Dismiss(".ve-init-mw-welcomeDialog .oo-ui-flaggedElement-primary a");
        translator.Type(Slot(10), heading);
        translator.Type(Slot(17), item);
        translator.Show($"stub-edit.{wiki[..2]}", 900);
        translator.Follow("#wpSave");
        var (filled, other) = (translator.Read("#technewsbot-unit-10"), translator.Read("#technewsbot-unit-17"));
        await RunAsync(wiki);
        translator.Open(index);
        var thanks = translator.Read(".technewsbot-index, .wikitable");
        translator.Open(news);
        var newsletter = translator.Read("#mw-content-text");
        var again = await RunAsync(wiki);

        // The source changes under the translation.
        await writer.ChangeAsync($"Tech/News/{issue}", source => UnitTen().Replace(source, $"<!--T:10--> {changed}</translate>"));
        await RunAsync(wiki, "--wiki", "metawiki");
        translator.Open(stub);
        var marked = translator.Read("#technewsbot-unit-10");
        translator.Show($"stub-view.{wiki[..2]}", 1500);

        // The rest is filled in, the marked one corrected.
        translator.Follow("#ca-edit a");
        var number = 0;
        translator.Paste(text => Empty().Replace(Suggested().Replace(text, ""), match => $"|text={rest} {++number}\n}}}}").Replace(heading, heading + "!", StringComparison.Ordinal));
        translator.Follow("#wpSave");
        await RunAsync(wiki);
        translator.Open(index);
        var done = translator.Read($"tr:has(a[href*='/{issue}'])");
        translator.Open(news);
        var whole = translator.Read("#mw-content-text");

        Assert.Multiple(async () =>
        {
            Assert.That(empty, Does.Not.Contain(heading));
            Assert.That(filled, Does.Contain(heading));
            Assert.That(other, Does.Contain(item));
            Assert.That(thanks, Does.Contain(person.Name), "the translator is thanked");
            Assert.That(newsletter, Does.Contain(heading).And.Contain(item));
            Assert.That(again.Edits.Where(edit => edit.Outcome == "saved"), Is.Empty, again.ToString());
            Assert.That(marked, Does.Contain(outdated).And.Contain(heading).And.Contain(changed));
            Assert.That(done, Does.Contain(complete));
            Assert.That(whole, Does.Contain(heading + "!").And.Contain($"{rest} 1"));
            Assert.That(await visitor.ReadAsync(news), Does.EndWith(Reply));
        });
        // Other tests change the same issue, and the bot need not follow on these pages.
        await visitor.EditAsync(index, "-");
        await visitor.EditAsync(news, "-");
    }

    [Test]
    public async Task A_click_on_a_heading_sorts_the_requests_by_date_or_number()
    {
        if (!Browser.IsInstalled)
            Assert.Ignore("Debian's chromium and chromium-driver are not installed");
        const string Table = "table.sortable:has(tr:nth-child(3))";
        using var reader = Browser.Start();
        foreach (var wiki in (string[])["frwiki", "arwiki"])
        {
            reader.Open(await Sandbox.ApiAsync(wiki), Titles.Requests[wiki]);

            var (opened, replies, last) = (Sorted(4), Sorted(5), Sorted(6));

            Assert.Multiple(() =>
            {
                ExpectBothWays(opened, StringComparer.Ordinal);
                ExpectBothWays(replies, Comparer<string>.Create((a, b) => int.Parse(a).CompareTo(int.Parse(b))));
                ExpectBothWays(last, StringComparer.Ordinal);
            });
        }

        (IReadOnlyList<string> Up, IReadOnlyList<string> Down) Sorted(int column)
        {
            reader.Click($"{Table} th.headerSort:nth-child({column})");
            var up = reader.Column(Table, column);
            reader.Click($"{Table} th.headerSort:nth-child({column})");
            return (up, reader.Column(Table, column));
        }

        static void ExpectBothWays((IReadOnlyList<string> Up, IReadOnlyList<string> Down) column, IComparer<string> order)
        {
            Assert.That(column.Up.Distinct().Count(), Is.GreaterThan(1));
            Assert.That(column.Up, Is.Ordered.Using(order));
            Assert.That(column.Down, Is.EqualTo(column.Up.Reverse()));
        }
    }

    private static string Slot(int unit) => $"text.indexOf('|text=', text.indexOf('|id={unit}\\n')) + '|text='.length";

    private static async Task<BotRun> RunAsync(string wiki, params string[] more)
    {
        var run = await Sandbox.Bot.RunAsync(["once", "all", "--wiki", wiki, .. more, "--json"]);
        Assert.That(run.ExitCode, Is.Zero, run.ToString());
        return run;
    }

    [GeneratedRegex("<!--T:10-->[^<]*</translate>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnitTen();

    [GeneratedRegex(@"\|text=\s*\}\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Empty();

    [GeneratedRegex(@"\|state=suggested\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Suggested();
}
