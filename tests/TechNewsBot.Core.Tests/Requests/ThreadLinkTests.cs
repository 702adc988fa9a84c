using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class ThreadLinkTests
{
    private static readonly WikiProfile WithDiscussionTools = WikiProfile.Read(
        SampleProfile.EnglishJson.Replace("\"realname\":\"Contributions\"", "\"realname\":\"FindComment\"", StringComparison.Ordinal), out _)!;

    [TestCase("Problem with {{tl|Infobox}} on mobile", "Special:FindComment/h-Ann-20261120100000", "")]
    [TestCase("Problem with the infobox", "Pump", "Problem_with_the_infobox")]
    public void A_heading_with_a_template_is_found_by_its_thread(string heading, string page, string anchor) =>
        Assert.That(Link(heading, WithDiscussionTools), Is.EqualTo((page, anchor)));

    [Test]
    public void Without_DiscussionTools_what_is_known_of_the_anchor_has_to_do() =>
        Assert.That(Link("Problem with {{tl|Infobox}} on mobile", SampleProfile.English), Is.EqualTo(("Pump", "Problem_with_on_mobile")));

    [Test]
    public void Two_threads_of_one_name_are_not_found_by_it()
    {
        var second = Read("{{tl|Infobox}}", WithDiscussionTools) with { Name = "h-Ann-20261120100000#2" };

        Assert.That(ThreadLink.Of(second, WithDiscussionTools).Page, Is.EqualTo("Pump"));
    }

    private static (string, string) Link(string heading, WikiProfile profile) => ThreadLink.Of(Read(heading, profile), profile);

    private static Request Read(string heading, WikiProfile profile) =>
        RequestReader.Read("Pump", $"== {heading} ==\nCould someone help with this template? [[User:Ann|Ann]] ([[User talk:Ann|talk]]) 10:00, 20 November 2026 (UTC)\n", profile, SampleWords.All).Single();
}
