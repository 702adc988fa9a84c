using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class SuggestedStatusTests
{
    [TestCase("Help. $A1\n:Purge it. $B2\n::Thanks! $A3", "done", "someone wrote “Thank”")]
    [TestCase("Help. $A1\n:Purge it. $B2\n::It works now. $A3", "done", "someone wrote “It works”")]
    [TestCase("Help. $A1\n:I have fixed the page. $B2", "done", "someone wrote “I have fixed”")]
    [TestCase("Help. $A1\n::Never mind. $A2", "done", "someone wrote “Never mind”")]
    [TestCase("Help. $A1\n:I'll look into it. $B2", "in-progress", "someone wrote “I'll look”")]
    [TestCase("Help. $A1\n:That is [[phab:T123456]]. $B2", "in-progress", "someone else cited the task T123456")]
    [TestCase("Help. $A1\n:Not possible here. $B2", "declined", "someone wrote “Not possible”")]
    [TestCase("Help. $A1\n:It can't be fixed. $B2", "declined", "someone wrote “can't be fixed”")]
    [TestCase("Help. $A1\n:It should be fixed now. $B2", "done", "someone wrote “should be fixed now”")]
    [TestCase("Help. $A1\n:Purge it. $B2\n::Thanks, fixed. It was missing a brace. $A3", "done", "someone wrote “fixed”")]
    [TestCase("Help. $A1\n:You are where? $B2", "waiting-for-asker", "someone else asked something back")]
    [TestCase("Help. $A1\n:{{tracked|T1}} Known. $B2\n::Thanks, fixed. $A3", "done", "someone wrote “fixed”")]
    public void Plain_words_suggest_a_status(string text, string status, string reason)
    {
        var request = Read(text);

        Assert.That((request.Status.Word(), request.IsSuggested, string.Join("; ", request.Reasons)), Is.EqualTo((status, true, reason)));
    }

    [TestCase("Help. $A1\n:Purge it. $B2\n::Thanks, but it still fails. $A3", "open")]
    [TestCase("Help. $A1\n:I have fixed it. $B2\n::Not fixed for me. $A3", "open")]
    [TestCase("Help. $A1\n:Use {{tl|fixed}} or {{tq|works now}}. $B2", "answered")]
    [TestCase("Help. $A1\n:{{not done}} $B2\n::Thanks! $A3", "declined")]
    [TestCase("Help. Thanks! $A1", "new")]
    [TestCase("Help. $A1\n:<s>Does it work?</s> It should work. $B2", "answered")]
    [TestCase("Help. $A1\n:<s>See [[phab:T1]].</s> Purge it. $B2", "answered")]
    [TestCase("Help. $A1\n:<s>I have fixed it.</s> No, that was another. $B2", "answered")]
    [TestCase("Help. $A1\n:Purge it. $B2\n::<del>Thanks!</del> $A3", "open")]
    [TestCase("Help. $A1\n:This should be fixed by the template editors. $B2", "answered")]
    [TestCase("Help. $A1\n:I don't think it will be fixed soon. $B2", "answered")]
    [TestCase("Help. $A1\n:Purge it. $B2\n::No thanks, that is not what I want. $A3", "open")]
    [TestCase("Help. $A1\n:Purge it. $B2\n::Thank you for looking. The image is missing as before. $A3", "open")]
    [TestCase("Help. $A1\n:Purge it. $B2\n::Thanks, but I can't see the button. $A3", "open")]
    public void Other_words_suggest_nothing(string text, string status)
    {
        var request = Read(text);

        Assert.That((request.Status.Word(), request.IsSuggested), Is.EqualTo((status, false)));
    }

    [TestCase("de", "Hilfe. $A1\n:Das kann nicht behoben werden. $B2", "declined?")]
    [TestCase("de", "Hilfe. $A1\n:Ich glaube nicht, dass das behoben wird. $B2", "answered")]
    [TestCase("de", "Hilfe. $A1\n:Leere den Cache. $B2\n::Nein danke, das meine ich nicht. $A3", "open")]
    [TestCase("fr", "Aide. $A1\n:Cela ne peut pas être corrigé. $B2", "declined?")]
    [TestCase("fr", "Aide. $A1\n:Cela devrait être corrigé par un admin. $B2", "answered")]
    [TestCase("fr", "Aide. $A1\n:Purge la page. $B2\n::Non merci, je voulais autre chose. $A3", "open")]
    [TestCase("es", "Ayuda. $A1\n:No se puede arreglar. $B2", "declined?")]
    [TestCase("es", "Ayuda. $A1\n:No creo que esté resuelto. $B2", "answered")]
    [TestCase("es", "Ayuda. $A1\n:Purga la página. $B2\n::No, gracias, no es lo que busco. $A3", "open")]
    public void What_is_denied_is_not_done(string language, string text, string status)
    {
        var request = Read(text, language);

        Assert.That(request.Status.Word() + (request.IsSuggested ? "?" : ""), Is.EqualTo(status));
    }

    [TestCase("en", "Help. $A1\n:Same problem here. $B2")]
    [TestCase("en", "Help. $A1\n:Me too, I see it as well. $B2")]
    [TestCase("de", "Hilfe. $A1\n:Bei mir auch. $B2")]
    [TestCase("fr", "Aide. $A1\n:Même problème chez moi. $B2")]
    [TestCase("ja", "助けて。 $A1\n:私も同じ問題です。 $B2")]
    public void Who_has_the_same_problem_answers_nothing(string language, string text)
    {
        var request = Read(text, language);

        Assert.That((request.Status, request.FirstAnswer, request.LastAnswer, request.WaitsSince(Moments.Now)), Is.EqualTo((RequestStatus.New, (Post?)null, (Post?)null, true)));
    }

    [TestCase("Help. $A1\n:Same here. Clear the cache of your browser and reload the page. $B2", "answered")]
    [TestCase("Help. $A1\n:Me too, see [[Help:Purge]]. $B2", "answered")]
    [TestCase("Help. $A1\n:Which browser is it? $B2\n:Me too. $C3", "waiting-for-asker")]
    [TestCase("Help. $A1\n:I have fixed it. $B2\n:Same problem here. $C3", "answered")]
    public void A_comment_that_says_more_is_an_answer(string text, string status) => Assert.That(Read(text).Status.Word(), Is.EqualTo(status));

    private static Request Read(string text, string language = "en")
    {
        foreach (var (letter, name) in new[] { ("$A", "Ada"), ("$B", "Bo"), ("$C", "Cy") })
        {
            for (var day = 1; day <= 3; day++)
                text = text.Replace($"{letter}{day}", $"[[User:{name}|{name}]] 10:0{day}, {day} November 2026 (UTC)", StringComparison.Ordinal);
        }
        return RequestReader.Read("Wikipedia:Pump", "== T ==\n" + text, language == "en" ? SampleProfile.English : LabelledThread.Profile(language), SampleWords.All).Single();
    }
}
