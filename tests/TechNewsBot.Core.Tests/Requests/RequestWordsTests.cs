using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class RequestWordsTests
{
    private static readonly string[] Wanted =
    [
        "en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "uk", "ar", "fa", "he", "hi", "bn", "zh", "ja", "ko", "vi", "id", "tr", "sw", "sv", "cs", "hu", "fi",
    ];

    [Test]
    public void The_repository_s_words_have_no_mistake()
    {
        RequestWords.Read(SampleWords.Json, out var mistakes);

        Assert.That(mistakes, Is.Empty);
    }

    [Test]
    public void The_repository_knows_the_words_of_many_languages() =>
        Assert.That(Wanted.Where(language => !SampleWords.Json.Contains($"\"{language}\": {{", StringComparison.Ordinal)), Is.Empty);

    [TestCase("{{done}}", "done")]
    [TestCase("{{Not_done}}", "declined")]
    [TestCase("{{fait}}", "done")]
    [TestCase("{{Modèle:Pas fait}}", "declined")]
    [TestCase("{{template:En cours|depuis hier}}", "in-progress")]
    [TestCase("{{résolu}}", "done")]
    [TestCase("{{BOTREQ|doing}}", "in-progress")]
    [TestCase("{{BOTREQ| done }}", "done")]
    [TestCase("{{BOTREQ}}", null)]
    [TestCase("{{tracked|T123456}}", "in-progress")]
    [TestCase("{{tracked|T123456|resolved}}", "done")]
    [TestCase("{{зроблено}}", null)]
    [TestCase("{{tl|done}}", null)]
    public void A_French_wiki_understands_French_and_English_templates(string call, string? status) =>
        Assert.That(Find(call, SampleProfile.French)?.Status.Word(), Is.EqualTo(status));

    [TestCase("{{تم}}", "done")]
    [TestCase("{{قالب:لم يتم}}", "declined")]
    [TestCase("{{قيد التنفيذ}}", "in-progress")]
    [TestCase("{{done}}", "done")]
    public void An_Arabic_wiki_understands_Arabic_and_English_templates(string call, string status) =>
        Assert.That(Find(call, SampleProfile.Arabic)?.Status.Word(), Is.EqualTo(status));

    [Test]
    public void The_wiki_s_own_language_wins_over_English() =>
        Assert.That(Find("{{Closed}}", SampleProfile.Ukrainian)?.Kind, Is.EqualTo(StatusMarkKind.BoxStart));

    [TestCase("", "not JSON")]
    [TestCase("[]", "the file: an object is wanted")]
    [TestCase("""{"languages": []}""", "languages: an object is wanted")]
    [TestCase("""{"languages": {"xx": {"templates": {"finished": ["A"]}}}}""", "languages.xx.templates.finished: not a status")]
    [TestCase("""{"languages": {"xx": {"templates": {"done": "A"}}}}""", "languages.xx.templates.done: a list is wanted")]
    [TestCase("""{"languages": {"xx": {"templates": {"done": ["A", 5]}}}}""", "languages.xx.templates.done[1]: a text is wanted")]
    [TestCase("""{"languages": {"xx": {"templates": {"done": ["A"], "declined": ["a"]}}}}""", "languages.xx.templates.declined: a has a meaning already")]
    [TestCase("""{"byArgument": [{"templates": ["A"], "otherwise": "b", "values": {}}]}""", "byArgument[0].otherwise: b is not a status")]
    [TestCase("""{"languages": {"xx": {"kinds": {"magic": ["A"]}}}}""", "languages.xx.kinds.magic: not a kind")]
    [TestCase("""{"languages": {"xx": {"kinds": {"lua": ["|"]}}}}""", "languages.xx.kinds.lua: “|” has no letter")]
    [TestCase("""{"languages": {"xx": {"says": {"shouts": ["A"]}}}}""", "languages.xx.says.shouts: shouts is not a status")]
    [TestCase("""{"naming": {"lua": ["A"], "template": ["a"]}}""", "naming.template: a has a meaning already")]
    public void A_mistake_is_named_with_its_place(string json, string mistake)
    {
        RequestWords.Read(json, out var mistakes);

        Assert.That(mistakes, Has.Exactly(1).StartsWith(mistake));
    }

    [Test]
    public void What_is_right_beside_a_mistake_still_counts()
    {
        var words = RequestWords.Read("""{"languages": {"fr": {"templates": {"done": ["Bouclé"], "nonsense": ["X"]}}}}""", out _);
        var document = WikitextDocument.Parse("{{bouclé}}");

        Assert.That(words.For(SampleProfile.French).Find(document.Templates[0], document.Text)?.Status, Is.EqualTo(RequestStatus.Done));
    }

    private static StatusMark? Find(string call, WikiProfile profile)
    {
        var document = WikitextDocument.Parse(call);
        return SampleWords.All.For(profile).Find(document.Templates[0], document.Text);
    }

    [TestCase("{{ready}}", "done")]
    [TestCase("{{Template:Ready}}", "done")]
    [TestCase("{{suivi|T123|resolved}}", "done")]
    [TestCase("{{not done}}", "declined")]
    [TestCase("{{unheard of}}", null)]
    public void A_template_has_the_meaning_of_the_name_that_it_stands_for_unless_it_has_its_own(string call, string? status)
    {
        const string Templates = """
            "templates":[{"name":"Ready","means":"Done","from":"sitelink"},{"name":"Suivi","means":"Tracked","from":"redirect"},{"name":"Not done","means":"Done","from":"redirect"}]
            """;
        var profile = WikiProfile.Read(SampleProfile.EnglishJson.TrimEnd()[..^1] + "," + Templates + "}", out _)!;
        var document = WikitextDocument.Parse(call);

        var mark = SampleWords.All.For(profile).Find(document.Templates.Single(), call);

        Assert.That(mark?.Status.Word(), Is.EqualTo(status));
    }
}
