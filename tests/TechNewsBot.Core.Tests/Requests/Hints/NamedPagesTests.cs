using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Core.Tests.Requests.Hints;

public sealed class NamedPagesTests
{
    [TestCase("== T ==\nsee [[Module:Date]]", "Module:Date")]
    [TestCase("== T ==\nsee [[modèle:ville]] and [[Modèle:Ville]]", "Template:Ville")]
    [TestCase("== T ==\nsee {{m|Ville}}", "Template:Ville")]
    [TestCase("== T ==\nsee [[MediaWiki:Gadget-HotCat.js]]", "MediaWiki:Gadget-HotCat.js")]
    [TestCase("== « Module:Date » is broken ==\nx", "Module:Date")]
    [TestCase("== Lua error in Module:Date ==\nx", "Module:Date")]
    [TestCase("== The key for HotCat ==\nx", "MediaWiki:Gadget-HotCat.js Module:HotCat Template:HotCat")]
    [TestCase("== T ==\nthe gadget <code>HotCat.js</code>", "MediaWiki:Gadget-HotCat.js Module:HotCat Template:HotCat")]
    [TestCase("== The template “Ville” ==\nx", "MediaWiki:Gadget-Ville.js Module:Ville Template:Ville")]
    [TestCase("== My table is too wide ==\nHow do I make <code>a b</code> of [[Ville]], {{Ville}} and API?", "")]
    [TestCase("== «» \"\" ==\n{{m|}} {{m|{{{1}}}}} [[|]] <code></code>", "")]
    public void Names_are_found_where_people_write_them(string text, string titles)
    {
        var request = RequestReader.Read("Projet:Pump", LabelledThread.Signed(text + " $A1"), LabelledThread.Profile("fr"), SampleWords.All).Single();

        Assert.That(string.Join(' ', NamedPages.Of(request.Thread!, LabelledThread.Profile("fr")).Select(page => page.Everywhere)), Is.EqualTo(titles));
    }

    [Test]
    public void No_word_of_a_heading_takes_long()
    {
        var word = string.Concat(Enumerable.Repeat("aAa", 100_000)) + "+";
        var request = RequestReader.Read("Projet:Pump", LabelledThread.Signed($"== {word} HotCat ==\nx $A1"), LabelledThread.Profile("fr"), SampleWords.All).Single();

        Assert.That(NamedPages.Of(request.Thread!, LabelledThread.Profile("fr")), Has.Count.EqualTo(3));
    }

    [Test]
    public void No_request_asks_for_many_pages()
    {
        var text = "== T ==\n" + string.Concat(Enumerable.Range(0, 100).Select(number => $"[[Module:M{number}]] ")) + "$A1";
        var request = RequestReader.Read("Projet:Pump", LabelledThread.Signed(text), LabelledThread.Profile("fr"), SampleWords.All).Single();

        Assert.That(NamedPages.Of(request.Thread!, LabelledThread.Profile("fr")), Has.Count.EqualTo(6));
    }
}
