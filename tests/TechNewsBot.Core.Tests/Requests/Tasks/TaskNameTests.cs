using TechNewsBot.Core.Requests.Tasks;

namespace TechNewsBot.Core.Tests.Requests.Tasks;

public sealed class TaskNameTests
{
    [TestCase("T123", "T123")]
    [TestCase(" t123456 ", "T123456")]
    [TestCase("T123#4567", "T123")]
    [TestCase("T1", null)]
    [TestCase("T12345678", null)]
    [TestCase("T123a", null)]
    [TestCase("T123 and more", null)]
    [TestCase("T", null)]
    [TestCase("", null)]
    public void A_text_that_holds_nothing_else(string written, string? name) => Assert.That(TaskName.Of(written), Is.EqualTo(name));

    [TestCase("phab:T123", "T123")]
    [TestCase(":Phab:T123", "T123")]
    [TestCase("phabricator: T123#456", "T123")]
    [TestCase("mw:phab:T123", "T123")]
    [TestCase("bugzilla:45", "T2045")]
    [TestCase("phab:D123", null)]
    [TestCase("phab:T123/edit", null)]
    [TestCase("User:T123", null)]
    [TestCase("T123", null)]
    [TestCase(":", null)]
    public void A_links_target(string target, string? name) => Assert.That(TaskName.OfLink(target), Is.EqualTo(name));

    [TestCase("phabricator.wikimedia.org/T123", "T123")]
    [TestCase("phabricator.wikimedia.org/T123#4567, and", "T123")]
    [TestCase("phabricator.m.wikimedia.org/T123]", "T123")]
    [TestCase("PHAB.wmflabs.org/T123?x=y", "T123")]
    [TestCase("phabricator.wikimedia.org/maniphest/task/edit/123/", "T123")]
    [TestCase("bugzilla.wikimedia.org/show_bug.cgi?id=45#c3", "T2045")]
    [TestCase("bugzilla.wikimedia.org/45", "T2045")]
    [TestCase("phabricator.wikimedia.org/T123abc", null)]
    [TestCase("phabricator.wikimedia.org/D123", null)]
    [TestCase("phabricator.wikimedia.org/diffusion/MW/T123", null)]
    [TestCase("evil.example/T123", null)]
    [TestCase("evil.example/phabricator.wikimedia.org/T123", null)]
    [TestCase("phabricatorx.example/T123", null)]
    [TestCase("phabricator", null)]
    public void An_address(string address, string? name) => Assert.That(TaskName.OfAddress(address), Is.EqualTo(name));
}
