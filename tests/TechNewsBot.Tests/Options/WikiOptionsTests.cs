using TechNewsBot.Options;

namespace TechNewsBot.Tests.Options;

internal sealed class WikiOptionsTests
{
    private static readonly AccountOptions Common = new() { User = "Bot@worker", Password = "common" };

    [TestCase("", "", "", "Bot@worker/common/")]
    [TestCase("", "own", "", "Bot@worker/own/")]
    [TestCase("Local@worker", "own", "", "Local@worker/own/")]
    [TestCase("Bot@worker", "", "", "Bot@worker/common/")]
    [TestCase("", "", "token", "//token")]
    public void A_wikis_own_account_wins(string user, string password, string token, string expected) =>
        Assert.That(Account(user, password, token), Is.EqualTo(expected));

    [Test]
    public void Another_users_name_never_goes_with_the_common_password() =>
        Assert.That(Account("Local@worker", "", ""), Is.EqualTo("Local@worker//"));

    private static string Account(string user, string password, string token)
    {
        var account = new WikiOptions { User = user, Password = password, OAuthToken = token }.AccountOr(Common);
        return $"{account.User}/{account.Password}/{account.OAuthToken}";
    }
}
