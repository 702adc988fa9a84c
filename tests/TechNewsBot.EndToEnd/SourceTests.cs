namespace TechNewsBot.EndToEnd;

/// <summary>Requests that each have a page of their own.</summary>
public sealed class SourceTests
{
    private const string Requests = "Wikipédia:Requêtes aux robots";
    private const string Table = Requests + " (suivi)";

    [Test]
    public async Task A_new_subpage_is_a_request_and_an_unchanged_list_of_subpages_costs_nothing_more()
    {
        using var visitor = await Sandbox.VisitAsync("frwiki", user: 2);
        await visitor.EditAsync($"{Requests}/Liens morts", "Un robot peut-il corriger ces liens ? ~~~~");
        await visitor.EditAsync(Table, $"{{{{TechNewsBot|job=requests|pages={Requests}/*, Wikipédia:Requêtes du mois/%(month)02d}}}}\n{{{{TechNewsBot end}}}}");
        // Other tests may have brought news since; what only the other jobs do would be looked at each time.
        await Sandbox.Bot.RunAsync("once", "all", "--wiki", "frwiki");
        await visitor.EditAsync($"{Requests}/Renommage de catégories", "Un robot peut-il renommer ces catégories ? ~~~~");

        await Sandbox.Bot.RunAsync("once", "requests", "--wiki", "frwiki");
        var text = await visitor.ReadAsync(Table);
        var before = Sandbox.RequestsTo("frwiki").Count;
        var run = await Sandbox.Bot.RunAsync("once", "requests", "--wiki", "frwiki");

        var requests = Sandbox.RequestsTo("frwiki").Skip(before).SkipWhile(request => !request.Contains("generator=embeddedin", StringComparison.Ordinal)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain($"{Requests}/Liens morts|<bdi>Liens morts</bdi>").And.Contain($"{Requests}/Renommage de catégories|<bdi>Renommage de catégories</bdi>"));
            Assert.That(text, Does.Contain("⚠"), "no page of the month is there");
            Assert.That(requests, Has.Count.EqualTo(2), $"{run}\n{string.Join('\n', requests)}");
        });
    }
}
