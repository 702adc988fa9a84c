namespace TechNewsBot.MediaWiki.Tests.Errors;

public sealed class MeaningsTests
{
    [TestCase("editconflict", "ReadAgain")]
    [TestCase("internal_api_error_DBQueryError", "Wait")]
    [TestCase("titleblacklist-forbidden", "LeavePage")]
    [TestCase("abusefilter-disallowed", "LeavePage")]
    [TestCase("abusefilter-degrouped", "StopWiki")]
    [TestCase("blocked", "StopWiki")]
    [TestCase(Answers.PartialBlock, "LeavePage")]
    [TestCase("mwoauth-invalid-authorization-blocked-user", "StopWiki")]
    [TestCase("never-heard-of", "LeavePage")]
    [TestCase("", "LeavePage")]
    public void An_answer_has_the_meaning_of_the_first_row_that_is_about_it(string answer, string meaning) =>
        Assert.That(Meanings.Of(answer).Meaning.ToString(), Is.EqualTo(meaning));

    [Test]
    public void No_row_is_hidden_by_an_earlier_one() =>
        Assert.That(Meanings.All.Where(row => Meanings.Of(row.Answer) != row), Is.Empty);

    [Test]
    public void Every_meaning_has_an_answer() =>
        Assert.That(Meanings.All.Select(row => row.Meaning).Distinct(), Is.EquivalentTo(Enum.GetValues<Meaning>()));

    [Test]
    public void Only_what_may_pass_may_have_been_done_all_the_same() =>
        Assert.That(Meanings.All.Where(row => row.MayHaveBeenDone).Select(row => row.Meaning).Distinct(), Is.SubsetOf(new[] { Meaning.Wait, Meaning.ReadAgain }));

    [Test]
    public void Every_recorded_error_of_an_edit_or_a_login_is_in_a_row_of_its_own([ValueSource(nameof(Recorded))] string code)
    {
        // What the bot never asks for.
        string[] never = ["mustbeposted", "mustpostparams", "missingparam", "nosuchsection", "badtags", "invalid-json-data", "scribunto-lua-error-location"];

        Assert.That(never.Contains(code) || Meanings.Of(code) != Meanings.All[^1], Is.True);
    }

    private static IEnumerable<string> Recorded() =>
    [
        "abusefilter-disallowed", "abusefilter-warning", "articleexists", "assertbotfailed", "assertnameduserfailed", "assertuserfailed", "badmd5", "badtags", "badtoken",
        "blocked", "contenttoobig", "customjsprotected", "invalid-json-data", "invalidtitle", "maxlag", "missingparam", "missingtitle", "mustbeposted", "mustpostparams",
        "nosuchsection", "pagedeleted", "permissiondenied", "protectednamespace-interface", "protectedpage", "ratelimited", "readonly", "scribunto-lua-error-location",
        "spamblacklist", "titleblacklist-forbidden",
    ];
}
