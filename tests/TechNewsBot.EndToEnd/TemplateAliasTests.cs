namespace TechNewsBot.EndToEnd;

/// <summary>What status templates are called on a real wiki.</summary>
internal sealed class TemplateAliasTests
{
    [Test]
    public async Task A_redirect_to_a_status_template_is_learned_from_the_wiki()
    {
        using var visitor = await Sandbox.VisitAsync("frwiki");
        await visitor.EditAsync("Modèle:Emballé", "#REDIRECTION [[Modèle:Fait]]");

        var profile = await Sandbox.Bot.RunAsync("profile", "--wiki", "frwiki");

        Assert.That(profile.Output, Does.Contain("""{"name":"Emballé","means":"Fait","from":"redirect"}""").IgnoreCase, profile.ToString());
    }
}
