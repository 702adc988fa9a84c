namespace TechNewsBot.EndToEnd;

/// <summary>Requests that people move into archives.</summary>
public sealed class ArchiveTests
{
    private const string Pump = "Wikipédia:Essai d’archivage";
    private const string Archive = Pump + "/Archive 1";
    private const string Table = Pump + "/Suivi";
    private const string Unanswered = "Archivées sans réponse";

    [Test]
    public async Task An_archived_request_keeps_its_row_and_one_without_an_answer_comes_back_by_the_template()
    {
        using var ines = await Sandbox.VisitAsync("frwiki");
        using var hugo = await Sandbox.VisitAsync("frwiki", user: 1);
        await ines.EditAsync(Pump, "Posez vos questions.\n\n== Tri du tableau ==\nComment trier ce tableau par date ? ~~~~");
        await hugo.EditAsync(Pump, await hugo.ReadAsync(Pump) + "\n: Avec quel gadget ? ~~~~\n\n== Module cassé ==\nPourquoi [[Module:Date]] ne marche-t-il plus ? ~~~~");
        await ines.EditAsync(Table, $"{{{{TechNewsBot|job=requests|pages={Pump}|columns=request,status,note}}}}\n{{{{TechNewsBot end}}}}");
        await RunAsync();
        await ines.EditAsync(Table, WithNote(await ines.ReadAsync(Table), "Tri du tableau", "à documenter"));

        var threads = await hugo.ReadAsync(Pump);
        threads = threads[threads.IndexOf("==", StringComparison.Ordinal)..];
        await hugo.EditAsync(Pump, "Posez vos questions.");
        await hugo.EditAsync(Archive, threads);
        await RunAsync();
        var archived = await ines.ReadAsync(Table);
        var again = await RunAsync();

        await hugo.EditAsync(Archive, threads + "\n{{TechNewsBot reopen}}");
        await RunAsync();
        var reopened = await ines.ReadAsync(Table);

        Assert.Multiple(async () =>
        {
            Assert.That(archived, Does.Match($"{Archive}#Tri du tableau\\|[^\\n]*\\n[^\\n]*\\n\\| class=\"technewsbot-note\" \\| à documenter\\n"));
            Assert.That(Part(archived, "Module cassé"), Is.EqualTo(Unanswered));
            Assert.That(Part(archived, "Tri du tableau"), Is.Not.EqualTo(Unanswered));
            Assert.That(again.Edits.Where(edit => edit.Outcome == "saved"), Is.Empty, again.ToString());
            Assert.That(Part(reopened, "Module cassé"), Is.EqualTo(Part(archived, "Tri du tableau")));
            Assert.That(await ines.LookAsync(Archive), Does.Contain("remise en attente"));
            Assert.That(await ines.LookAsync(Table), Does.Contain("Archive_1#Module_cass").And.Not.Contain("{{"));
        });

        static async Task<BotRun> RunAsync()
        {
            var run = await Sandbox.Bot.RunAsync("once", "requests", "--wiki", "frwiki", "--json");
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
            return run;
        }
    }

    /// <summary>The caption of the table in which a request stands.</summary>
    private static string Part(string text, string title) =>
        text.Split("|+ ").Skip(1).Where(part => part.Contains($"#{title}|", StringComparison.Ordinal)).Select(part => part.Split('\n')[0].Split(" | ")[1]).Single();

    private static string WithNote(string text, string title, string note)
    {
        const string Cell = "technewsbot-note\" | ";
        var at = text.IndexOf(Cell, text.IndexOf($"#{title}|", StringComparison.Ordinal), StringComparison.Ordinal) + Cell.Length;
        return text.Insert(at, note);
    }
}
