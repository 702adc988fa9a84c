using TechNewsBot.Core.Pages;
using TechNewsBot.MediaWiki;
using TechNewsBot.Rounds;

namespace TechNewsBot.Tests;

internal sealed class CompositionTests
{
    [Test]
    public async Task The_bot_fits_together_from_its_own_files()
    {
        using var folder = new TemporaryFolder();
        await using var bot = Bot.Of(SmallConfiguration.Load(folder));

        Assert.Multiple(() =>
        {
            Assert.That(bot.Get<Round>(), Is.Not.Null);
            Assert.That(bot.Get<IEnumerable<IPageJob>>().Select(job => job.Name), Is.EqualTo(new[] { "newsletter", "translation", "requests" }));
            Assert.That(bot.Get<WikiConnections>().Ids, Is.EqualTo(new[] { "frwiki", "metawiki", "ukwiki" }));
            Assert.That(bot.Get<MessageCatalog>().Languages, Is.SupersetOf(new[] { "en", "fr", "ar", "sw", "uk", "ja" }).And.None.EqualTo("qqq"));
        });
    }
}
