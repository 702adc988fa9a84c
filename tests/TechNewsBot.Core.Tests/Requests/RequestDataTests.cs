using System.Text.Json;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class RequestDataTests
{
    private const string Pump = RequestsBench.Pump;

    private static readonly PageText Missing = new("Wikipedia:Space/data", 0, "", "en", DateTimeOffset.MinValue);

    private readonly RequestsBench bench = new();

    [Test]
    public async Task Data_for_machines_stand_on_a_subpage_when_the_page_asks_for_them()
    {
        bench.Wiki.Put(Pump, $"== ~~~~ </pre> {{{{x}}}} жж ==\nx {RequestsBench.By("Ada", 21)}\n");

        var edit = (await bench.RunAsync("pages=Wikipedia:Pump|data=yes")).Job.Subpages.Single();
        var text = edit.Merge(Missing);
        using var json = JsonDocument.Parse(text[text.IndexOf('{', StringComparison.Ordinal)..(text.LastIndexOf('}') + 1)]);
        var request = json.RootElement.GetProperty("requests")[0];

        Assert.Multiple(() =>
        {
            Assert.That(edit.Name, Is.EqualTo("data"));
            Assert.That(text, Does.Not.Contain("~~~").And.Contain("жж").And.EndsWith("\n</pre>"));
            Assert.That(text.Split("</pre>"), Has.Length.EqualTo(2));
            Assert.That(json.RootElement.GetProperty("figures").GetProperty("open").GetInt32(), Is.EqualTo(1));
            Assert.That(request.GetProperty("title").GetString(), Does.StartWith("~~~~ ").And.EndsWith("жж"));
            Assert.That(request.GetProperty("name").GetString(), Is.EqualTo("h-Ada-20261121100000"));
            Assert.That(request.GetProperty("opened").GetProperty("by").GetString(), Is.EqualTo("Ada"));
        });
    }

    [Test]
    public async Task A_subpage_that_people_made_is_left_alone()
    {
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 21)}\n");
        var edit = (await bench.RunAsync("pages=Wikipedia:Pump|data=yes")).Job.Subpages.Single();
        var ours = Missing with { RevisionId = 1, Text = edit.Merge(Missing) + "." };
        var theirs = Missing with { RevisionId = 1, Text = "Our data." };

        Assert.That((edit.Merge(theirs), edit.Merge(ours)), Is.EqualTo((theirs.Text, edit.Merge(Missing))));
    }
}
