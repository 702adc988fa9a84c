using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Memory;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.Tests.TechNews.Memory;

public sealed class TranslationMemoryTests
{
    private static readonly IssueName Earlier = new(2026, 39);
    private static readonly IssueName Now = new(2026, 48);

    [TestCase("Updates for editors", "updates  for\nEditors", true, TestName = "capitals and white space")]
    [TestCase("View all 14 tasks", "View all 2６ tasks", true, TestName = "numbers in any script")]
    [TestCase("See <tvar name=a>x</tvar>", "See <tvar|link>y</>", true, TestName = "variables of any name and value")]
    [TestCase("See $a", "See $b", false, TestName = "what only looks like a variable")]
    [TestCase("Updates for editors", "Updates for authors", false, TestName = "another word")]
    [TestCase("14 tasks", "<tvar name=n>14</tvar> tasks", false, TestName = "a number that became a variable")]
    public void Sources_are_the_same_but_for_variables_and_numbers(string one, string other, bool areSame) =>
        Assert.That(MemoryKey.Of(Unit(one)).Whole == MemoryKey.Of(Unit(other)).Whole, Is.EqualTo(areSame));

    [TestCase("Detailed updates: <tvar name=version>wmf.4</tvar>", "Détails : $version", "Detailed updates: <tvar name=v>wmf.5</tvar>", "Détails : wmf.5", TestName = "a variable under another name")]
    [TestCase("View all <tvar name=1>14</tvar> {{PLURAL:14|task|tasks}}", "Les $1 {{PLURAL:14|tâche|tâches}}", "View all <tvar name=count>26</tvar> {{PLURAL:26|task|tasks}}", "Les 26 {{PLURAL:26|tâche|tâches}}", TestName = "a number outside of variables")]
    [TestCase("In 3 days, 4 hours", "٣ أيام و٤ ساعات", "In 12 days, 4 hours", "١٢ أيام و٤ ساعات", TestName = "a number in another script")]
    [TestCase("<tvar name=a>x</tvar> and <tvar name=b>y</tvar>", "$b et $a", "<tvar name=c>1st</tvar> and <tvar name=d>2nd</tvar>", "2nd et 1st", TestName = "in another order")]
    [TestCase("View all <tvar name=1>14</tvar> {{PLURAL:14|task|tasks}}", "$1件のタスク", "View all <tvar name=1>26</tvar> {{PLURAL:26|task|tasks}}", "26件のタスク", TestName = "a language without a plural")]
    [TestCase("View all <tvar name=a>{{FORMATNUM:14}}</tvar> {{PLURAL:<tvar name=b>14</tvar>|task|tasks}}", "$a件のタスク", "View all <tvar name=a>{{FORMATNUM:26}}</tvar> {{PLURAL:<tvar name=b>26</tvar>|task|tasks}}", "{{FORMATNUM:26}}件のタスク", TestName = "a language without a plural, of a variable")]
    [TestCase("On <tvar name=date>3 February</tvar>, <tvar name=n>14</tvar> tasks", "Le 3 février, $n tâches", "On <tvar name=date>3 February</tvar>, <tvar name=n>26</tvar> tasks", "Le 3 février, 26 tâches", TestName = "a value that is the same as then")]
    public void The_same_source_is_offered_with_the_new_variables(string then, string translation, string now, string expected) =>
        Assert.That(Memory((Earlier, then, translation)).For(Unit(now), Now), Is.EqualTo(new MemoryOffer(Earlier, expected)));

    [TestCase("In 3 days", "Dans trois jours", "In 4 days", "Dans trois jours", TestName = "a number written in words")]
    [TestCase("From 3 to 3 pages", "De 3 à 3 pages", "From 3 to 4 pages", "De 3 à 3 pages", TestName = "a number that became two")]
    [TestCase("On <tvar name=date>the first of May</tvar>", "Le premier mai", "On <tvar name=date>the second of June</tvar>", "Le premier mai", TestName = "a variable written out")]
    [TestCase("From <tvar name=date>3 February</tvar> on", "À partir du 3 février", "From <tvar name=date>3 March</tvar> on", "À partir du 3 février", TestName = "a date in the language's words, of which the day is the same")]
    [TestCase("<tvar name=n>14</tvar> tasks of the last 7 days", "١٤ مهمة من آخر ٧ أيام", "<tvar name=n>7</tvar> tasks of the last 7 days", "١٤ مهمة من آخر ٧ أيام", TestName = "a value in another script that is another number now")]
    [TestCase("View all <tvar name=n>14</tvar> tasks", "14件のタスクを見る", "View all <tvar name=n>4</tvar> tasks", "14件のタスクを見る", TestName = "a value that is part of the earlier one")]
    [TestCase("<tvar name=a>14</tvar> {{PLURAL:<tvar name=b>14</tvar>|task|tasks}}", "$a {{PLURAL:14|tâche|tâches}}", "<tvar name=a>1</tvar> {{PLURAL:<tvar name=b>1</tvar>|task|tasks}}", "1 {{PLURAL:14|tâche|tâches}}", TestName = "a value beside its name")]
    [TestCase("<tvar name=a>14</tvar> tasks", "Quatorze {{PLURAL:$a|tâche|tâches}}", "<tvar name=a>26</tvar> tasks", "Quatorze {{PLURAL:26|tâche|tâches}}", TestName = "a value in words beside the form that it chooses")]
    public void What_might_still_say_last_weeks_is_shown_beside_the_slot_and_not_filled_in(string then, string translation, string now, string expected) =>
        Assert.That(Memory((Earlier, then, translation)).For(Unit(now), Now), Is.EqualTo(new MemoryOffer(Earlier, expected, Unit(then).SourceText)));

    [Test]
    public void A_similar_source_is_shown_with_what_it_was()
    {
        const string Then = "View all <tvar name=n>14</tvar> tasks that were resolved last week. The date picker works again.";

        var offer = Memory((Earlier, Then, "Les $n tâches. Le calendrier refonctionne.")).For(Unit("View all <tvar name=n>26</tvar> tasks that were resolved last week. The page preview shows up."), Now);

        Assert.That(offer, Is.EqualTo(new MemoryOffer(Earlier, "Les 26 tâches. Le calendrier refonctionne.", Unit(Then).SourceText)));
    }

    [Test]
    public void The_newest_translation_of_a_source_counts()
    {
        var memory = Memory((Earlier, "Updates", "Vieux"), (Earlier.Next, "Updates", "Neuf"), (new IssueName(2025, 50), "Updates", "Antique"));

        Assert.That(memory.For(Unit("Updates"), Now)?.Text, Is.EqualTo("Neuf"));
    }

    [Test]
    public void An_issues_own_translations_are_not_offered_for_it() =>
        Assert.That(Memory((Now, "Updates", "Neuf")).For(Unit("Updates"), Now), Is.Null);

    [Test]
    public void Nothing_is_offered_for_what_is_new() =>
        Assert.That(Memory((Earlier, "View all the tasks that were resolved last week.", "x")).For(Unit("View all of it from a completely different angle, please, and say what you found."), Now), Is.Null);

    [TestCase("Voir [[m:Tech|x]], 14 tâches", "Voir [[$link|x]], $count tâches")]
    [TestCase("141 et m:Techno", "141 et m:Techno", TestName = "parts of longer words are not the value")]
    [TestCase("14件のタスクを見る", "$count件のタスクを見る", TestName = "a script without spaces")]
    [TestCase("ดู14งาน", "ดู$countงาน", TestName = "another one")]
    [TestCase("و١٤ مهمة", "و$count مهمة", TestName = "a number in another script")]
    [TestCase("١٤١ مهمة", "١٤١ مهمة", TestName = "a longer number in another script")]
    [TestCase("𞥑𞥔 golle", "$count golle", TestName = "digits beyond the basic plane")]
    [TestCase("14 14", "14 14", TestName = "more often than in the source")]
    [TestCase("$count et 14", "$count et 14", TestName = "beside its name")]
    [TestCase("14 {{PLURAL:14|tâche|tâches}}", "$count {{PLURAL:$count|tâche|tâches}}", TestName = "a form that the source does not choose")]
    public void A_local_text_is_remembered_with_names_in_place_of_values(string text, string expected) =>
        Assert.That(LocalTranslation.Of(Unit("See [[<tvar name=link>m:Tech</tvar>|x]], <tvar name=count>14</tvar> tasks"), text), Is.EqualTo(expected));

    [TestCase("<tvar name=n>3</tvar> tasks of the last 3 weeks", "Les 3 tâches des 3 semaines", "Les 3 tâches des 3 semaines", TestName = "a value that the source has in words too")]
    [TestCase("<tvar name=n>3</tvar> tasks of the last 3 weeks", "Les 3 tâches récentes", "Les 3 tâches récentes", TestName = "one of both")]
    [TestCase("<tvar name=n>3</tvar> tasks of <tvar name=w>3</tvar> weeks", "En 3 semaines, 3 tâches", "En 3 semaines, 3 tâches", TestName = "two variables of one value")]
    [TestCase("<tvar name=n>3</tvar> to <tvar name=n>3</tvar>", "3 à 3", "$n à $n", TestName = "a variable that stands twice")]
    [TestCase("<tvar name=n>14</tvar> {{PLURAL:14|task|tasks}}", "14 {{PLURAL:14|tâche|tâches}}", "$n {{PLURAL:14|tâche|tâches}}", TestName = "a form that is chosen by the number itself")]
    [TestCase("<tvar name=a>14</tvar> {{PLURAL:<tvar name=b>14</tvar>|task|tasks}}", "14 {{plural:14|tâche|tâches}}", "$a {{plural:$b|tâche|tâches}}", TestName = "a form that is chosen by another variable")]
    [TestCase("<tvar name=date>3 May</tvar>, <tvar name=n>3</tvar> tasks", "3 May, 3", "$date, $n", TestName = "a value within a longer one")]
    [TestCase("<tvar name=1>1</tvar> of <tvar name=2>2</tvar>", "$1 / 2", "$1 / $2", TestName = "a name is no value")]
    [TestCase("<tvar name=n>v</tvar> <tvar name=n2>w</tvar>", "v2 w", "v2 $n2", TestName = "a name that another one would be read in")]
    public void A_value_gets_a_name_only_where_there_is_no_doubt_which(string source, string text, string expected) =>
        Assert.That(LocalTranslation.Of(Unit(source), text), Is.EqualTo(expected));

    [Test]
    public void A_local_text_in_doubt_is_shown_beside_the_slot_and_not_filled_in()
    {
        var unit = Unit("View all <tvar name=n>3</tvar> tasks of the last 3 weeks");
        const string Text = "Les 3 tâches des 3 dernières semaines";
        var memory = new TranslationMemory([RememberedUnit.Of(Earlier, unit, LocalTranslation.Of(unit, Text), isLocal: true)]);

        Assert.That(memory.For(Unit("View all <tvar name=n>5</tvar> tasks of the last 3 weeks"), Now), Is.EqualTo(new MemoryOffer(Earlier, Text, unit.SourceText)));
    }

    private static NewsUnit Unit(string source) => NewsSource.Read($"<translate><!--T:1--> {source}</translate>").Units.Single();

    private static TranslationMemory Memory(params (IssueName Issue, string Source, string Translation)[] units) =>
        new(units.Select(unit => RememberedUnit.Of(unit.Issue, Unit(unit.Source), unit.Translation, isLocal: false)));
}
