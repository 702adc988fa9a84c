using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Newsletters.Shortening;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Newsletters.Shortening;

public sealed class FirstSentenceTests
{
    [TestCase("One. Two.", "One.")]
    [TestCase("One! Two.", "One!")]
    [TestCase("Really? Yes.", "Really?")]
    [TestCase("He said “one.” Two.", "He said “one.”")]
    [TestCase("Wait … then go. Two.", "Wait … then go.")]
    [TestCase("Only one", "Only one")]
    [TestCase("Only one.", "Only one.")]
    [TestCase("一つ目の文です。二つ目です。", "一つ目の文です。")]
    [TestCase("新しいですか？はい。", "新しいですか？")]
    [TestCase("「これは文です。」次です。", "「これは文です。」")]
    [TestCase("هل تغيّر شيء؟ نعم.", "هل تغيّر شيء؟")]
    [TestCase("یہ پہلا جملہ ہے۔ یہ دوسرا ہے۔", "یہ پہلا جملہ ہے۔")]
    [TestCase("यह पहला वाक्य है। यह दूसरा है।", "यह पहला वाक्य है।")]
    [TestCase("ይህ አንድ ነው። ይህ ሁለት ነው።", "ይህ አንድ ነው።")]
    [TestCase("Սա առաջինն է։ Սա երկրորդն է։", "Սա առաջինն է։")]
    [TestCase("Першого разу. Другого разу.", "Першого разу.")]
    [TestCase("「これは文です。」と言いました。次です。", "「これは文です。」と言いました。")]
    [TestCase("『一つ。二つ。』という文です。次です。", "『一つ。二つ。』という文です。")]
    [TestCase("「『一つ。』二つ。」次です。", "「『一つ。』二つ。」")]
    [TestCase("Line\nTwo.", "Line")]
    public void A_sentence_ends_with_the_sign_of_its_script(string text, string sentence) =>
        Assert.That(FirstSentence.Cut(text).Sentence, Is.EqualTo(sentence));

    [TestCase("Version 1.45.0-wmf.5 is here. Two.", "Version 1.45.0-wmf.5 is here.")]
    [TestCase("Tools, e.g. Pywikibot, change. Two.", "Tools, e.g. Pywikibot, change.")]
    [TestCase("The U.S. Wikis change. Two.", "The U.S. Wikis change.")]
    [TestCase("Ask Dr. Example. Two.", "Ask Dr. Example.")]
    [TestCase("Am 22. November geht es los. Zwei.", "Am 22. November geht es los.")]
    [TestCase("डॉ. राम ने कहा। दूसरा।", "डॉ. राम ने कहा।")]
    [TestCase("En EE. UU. se usa. Dos.", "En EE. UU. se usa.")]
    [TestCase("Gadgets vs. Scripts, a talk. Two.", "Gadgets vs. Scripts, a talk.")]
    [TestCase("Див. Довідку про це. Два.", "Див. Довідку про це.")]
    [TestCase("Yahoo! is a name. Two.", "Yahoo! is a name.")]
    [TestCase("See mediawiki.org for more. Two.", "See mediawiki.org for more.")]
    [TestCase("Read it (See A. Or B.) today. Two.", "Read it (See A. Or B.) today.")]
    [TestCase("It is at [https://a.example/b.c the site. Really] now. Two.", "It is at [https://a.example/b.c the site. Really] now.")]
    [TestCase("[[A. B|C. D]] is new. Two.", "[[A. B|C. D]] is new.")]
    [TestCase("{{PLURAL:2|One. Two|Three. Four}} tasks. Two.", "{{PLURAL:2|One. Two|Three. Four}} tasks.")]
    [TestCase("Use <code>a. B</code> now. Two.", "Use <code>a. B</code> now.")]
    [TestCase("The ''name. Of'' it. Two.", "The ''name. Of'' it.")]
    [TestCase("'''All of it. In bold.'''", "'''All of it. In bold.'''")]
    [TestCase("'''One in bold.''' Two.", "'''One in bold.'''")]
    [TestCase("One <!-- a. B --> more. Two.", "One <!-- a. B --> more.")]
    [TestCase("The year is 2026. Two.", "The year is 2026.")]
    public void What_only_looks_like_an_end_is_none(string text, string sentence) =>
        Assert.That(FirstSentence.Cut(text).Sentence, Is.EqualTo(sentence));

    [TestCase("One. See [[m:A|a]] and [https://b.example b]. [[File:C.svg]] {{d|[[e]]}}", "One. · [[m:A|a]] · [https://b.example b]")]
    [TestCase("One [[a]]. Two.", "One [[a]].")]
    [TestCase("One [[a]] only", "One [[a]] only")]
    public void The_links_of_the_other_sentences_follow(string text, string expected) =>
        Assert.That(FirstSentence.WithLinks(text, SampleProfile.English), Is.EqualTo(expected));

    [TestCase("The reply tool now keeps what you typed when your browser closes.", "The reply tool now keeps what you typed…")]
    [TestCase("Short one. Two.", "Short one…")]
    [TestCase("Short one.", "Short one.")]
    [TestCase("The [[a|very long name of a new tool]] is now here for you.", "The [[a|very long name of a new tool]]…")]
    [TestCase("On '''all wikis''', {{a|b c d}} the colours, and more of them, will change soon.", "On '''all wikis''', {{a|b c d}} the colours, and more of…")]
    [TestCase("幅の広い表では、スクロールしても最初の列がそのまま表示されるようになります。", "幅の広い表では、スクロールしても最…")]
    public void A_headline_is_the_first_words(string text, string expected) =>
        Assert.That(FirstWords.Of(text), Is.EqualTo(expected));

    [TestCase("กกกกกกกกกกกกกกกเกาะแห่งหนึ่ง", "กกกกกกกกกกกกกกกเกาะ…", TestName = "a Thai vowel before its letter")]
    [TestCase("ກກກກກກກກກກກກກກກໂກກກ", "ກກກກກກກກກກກກກກກໂກ…", TestName = "a Lao vowel before its letter")]
    public void A_headline_ends_with_a_whole_syllable(string text, string expected) =>
        Assert.That(FirstWords.Of(text), Is.EqualTo(expected));

    [Test]
    public void What_closes_its_markup_still_does_when_it_is_shortened()
    {
        var texts = Gen.Elements("One", ". ", "! ", "。", " two", "[[", "]]", "|", "[https://a.example ", "]", "{{", "}}", "'''", "''", "<b>", "</b>", "<nowiki>", "</nowiki>", "<!--", "-->", "\n", "(", ")", "e.g.", "字").ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var (sentence, following) = FirstSentence.Cut(text);
            var shortened = new[] { sentence, FirstSentence.WithLinks(text, SampleProfile.English), FirstWords.Of(text) };
            return (sentence + following).Length <= text.Length && (!ArgumentText.IsClosed(text) || shortened.All(ArgumentText.IsClosed));
        }).QuickCheckThrowOnFailure();
    }
}
