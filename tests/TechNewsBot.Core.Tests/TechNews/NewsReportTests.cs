using System.Text.Json;
using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Core.Tests.TechNews;

public sealed class NewsReportTests
{
    [Test]
    public void Units_headings_items_and_variables_are_reported()
    {
        var report = NewsReport.Of("""
            <section begin="technews-2026-W48"/><translate><!--T:1--> Hello</translate>

            '''<translate><!--T:2--> Updates</translate>'''
            * [[File:Octicons-sync.svg|12px]] <translate><!--T:3--> View [[<tvar|x>a</>|b]]</translate> [https://phabricator.wikimedia.org/T1]
            <section end="technews-2026-W48"/>
            """);

        Assert.Multiple(() =>
        {
            Assert.That(report.Section, Is.EqualTo("technews-2026-W48"));
            Assert.That(report.IsPostable, Is.True);
            Assert.That(report.Units.Select(unit => (unit.Name, unit.Kind, unit.Text)), Is.EqualTo(new[] { ("1", "text", "Hello"), ("2", "heading", "Updates"), ("3", "item", "View [[$x|b]]") }));
            Assert.That(report.Units[2].Variables, Is.EqualTo(new[] { new ReportedVariable("x", "a") }));
            Assert.That(report.Headings.Select(heading => heading.Text), Is.EqualTo(new[] { "Updates" }));
            Assert.That(report.Items.Select(item => (item.Heading, item.Recurrent, item.Advanced)), Is.EqualTo(new (string?, bool, bool)[] { ("Updates", true, false) }));
            Assert.That(report.Items[0].Tasks, Is.EqualTo(new[] { "T1" }));
        });
    }

    [Test]
    public void The_issues_of_the_sandbox_are_read_without_a_problem()
    {
        var seeds = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "tests", "sandbox", "seeds", "metawiki", "issues.wikitext"));
        var reports = seeds.Split("@@ page ").Skip(1).Select(NewsReport.Of).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(reports, Has.Count.EqualTo(3));
            Assert.That(reports.SelectMany(report => report.Problems), Is.Empty);
            Assert.That(reports.Select(report => report.Headings.Count), Is.All.EqualTo(4));
            Assert.That(reports.Select(report => report.Units.Count), Is.All.GreaterThan(12));
            Assert.That(reports.Select(report => report.Items.Count(item => item.Recurrent)), Is.All.EqualTo(2));
        });
    }

    [Test]
    public void Real_issues_are_read()
    {
        var shared = SharedFolder();
        var recording = JsonDocument.Parse(File.ReadAllText(Path.Combine(shared, "recordings", "translate-source-revisions.json")));
        var source = recording.RootElement.GetProperty("query").GetProperty("pages")[0].GetProperty("revisions")[0].GetProperty("slots").GetProperty("main").GetProperty("content").GetString()!;
        var report = NewsReport.Of(source);
        var delivered = Directory.EnumerateFiles(Path.Combine(shared, "corpora", "news"), "delivered-*").Select(file => NewsReport.Of(File.ReadAllText(file))).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(report.Units.Select(unit => unit.Name), Is.EqualTo(Enumerable.Range(1, 13).Select(number => number.ToString())));
            Assert.That(report.Items.Select(item => item.Tasks.Count), Is.EqualTo(new[] { 1, 2, 1, 1, 1, 0, 0 }));
            Assert.That(delivered.Select(issue => issue.Items.Count), Is.All.Positive);
            Assert.That(delivered.Select(issue => issue.Headings.Count), Is.All.Positive);
        });
    }

    private static string SharedFolder()
    {
        for (var folder = new DirectoryInfo(RepositoryFiles.Root); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared") is { } shared && Directory.Exists(Path.Combine(shared, "corpora", "news")))
                return shared;
        }
        Assert.Ignore("the folder of real pages is not here");
        return "";
    }
}
