using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Requests.Standing;

namespace TechNewsBot.Core.Tests.Requests.Hints;

public sealed class RequestHintsTests
{
    private static readonly IReadOnlyList<Hint> All = [.. Enumerable.Range(1, 5).Select(number => new Hint(HintSource.Thread, $"h-{number}", $"{number}"))];

    [Test]
    public void The_best_three_are_shown() =>
        Assert.That(Shown(Of(1, 2, 3, 4), StandingHints.None), Is.EqualTo("1 2 3"));

    [Test]
    public void One_that_stands_stays_in_its_place_when_others_become_better() =>
        Assert.That(Shown(Of(4, 3, 1, 2), Standing([2, 1])), Is.EqualTo("2 1 4"));

    [Test]
    public void One_that_is_less_sure_stays_and_does_not_come_anew()
    {
        var weak = new RequestHints([new HintCandidate(All[0], IsSure: false), new HintCandidate(All[1], IsSure: false)], new HashSet<string>());

        Assert.That(Shown(weak, Standing([2])), Is.EqualTo("2"));
    }

    [Test]
    public void One_that_is_right_no_more_goes() =>
        Assert.That(Shown(Of(2), Standing([1, 2])), Is.EqualTo("2"));

    [Test]
    public void One_that_was_dismissed_never_comes_back()
    {
        var onThePage = new StandingHints([], new HashSet<string> { All[0].Code });
        var remembered = Of(1, 2) with { Dismissed = new HashSet<string> { All[1].Code } };

        Assert.That(Shown(remembered, onThePage), Is.Empty);
    }

    [Test]
    public void A_hint_is_the_same_whatever_it_is_called_now() =>
        Assert.That((All[0] with { Title = "renamed", Page = "Archive" }).Code, Is.EqualTo(All[0].Code).And.Not.EqualTo(All[1].Code));

    [Test]
    public void What_two_sources_suggest_is_shown_once_and_dismissed_for_both()
    {
        var resource = new Hint(HintSource.Resource, "Template:Scroll box", "a box that scrolls") { Page = "Template:Scroll box" };
        var named = new Hint(HintSource.Page, "Template:Scroll box", "Template:Scroll box") { Page = "Template:Scroll box" };
        var both = new RequestHints([new HintCandidate(resource), new HintCandidate(named)], new HashSet<string>());

        Assert.Multiple(() =>
        {
            Assert.That(both.Shown(StandingHints.None), Is.EqualTo(new[] { resource }));
            Assert.That(both.Shown(new StandingHints([named.Code], new HashSet<string>())), Is.EqualTo(new[] { named }));
            Assert.That((both with { Dismissed = new HashSet<string> { named.Code } }).Shown(StandingHints.None), Is.Empty);
        });
    }

    [Test]
    public void Two_items_of_one_issue_of_Tech_News_are_two_hints()
    {
        Hint[] items = [.. new[] { "2026/48 1", "2026/48 2" }.Select(key => new Hint(HintSource.News, key, key) { Address = "https://meta.example/wiki/Tech/News/2026/48" })];

        Assert.That(new RequestHints([.. items.Select(item => new HintCandidate(item))], new HashSet<string>()).Shown(StandingHints.None), Is.EqualTo(items));
    }

    private static RequestHints Of(params int[] numbers) => new([.. numbers.Select(number => new HintCandidate(All[number - 1]))], new HashSet<string>());

    private static StandingHints Standing(int[] numbers) => new([.. numbers.Select(number => All[number - 1].Code)], new HashSet<string>());

    private static string Shown(RequestHints hints, StandingHints standing) => string.Join(' ', hints.Shown(standing).Select(hint => hint.Title));
}
