namespace TechNewsBot.EndToEnd;

/// <summary>What the tables suggest for open requests of the farm, as a reader of the language would.</summary>
public sealed class HintTests
{
    [TestCase("frwiki", "Grand tableau et petit écran", "Tableau qui déborde sur mobile")]
    [TestCase("frwiki", "Une autre touche pour « RaccourcisClavier »", "MediaWiki:Gadget-RaccourcisClavier.js")]
    [TestCase("frwiki", "Requête : API pour compter les pages liées", "list=embeddedin")]
    [TestCase("arwiki", "جدول المحطات لا تسعه الشاشة", "جدول أعرض من الشاشة على الهاتف")]
    [TestCase("arwiki", "هل تغيّر HotCat اسم تصنيف؟", "ميدياويكي:Gadget-HotCat.js")]
    [TestCase("arwiki", "استعلام API لعدّ الصفحات المرتبطة بقالب", "list=embeddedin")]
    [TestCase("swwiki", "Je, HotCat inaweza kubadilisha jina la jamii?", "MediaWiki:Gadget-HotCat.js")]
    [TestCase("swwiki", "Ombi la API: kuhesabu makala mpya kila wiki", "list=recentchanges")]
    [TestCase("ukwiki", "Таблиця станцій не вміщується на екрані", "Таблиця виходить за межі екрана на телефоні")]
    [TestCase("ukwiki", "Чи можна поставити в нас «TimeConverter»?", "MediaWiki:Gadget-TimeConverter.js")]
    [TestCase("ukwiki", "Завдання T410233: старі додатки", "Tech/News/")]
    [TestCase("ukwiki", "Завдання T410233: старі додатки", "https://phabricator.wikimedia.org/T410233")]
    [TestCase("ukwiki", "Запит до API: список нових статей за тиждень", "list=recentchanges")]
    [TestCase("jawiki", "駅一覧の表が画面に収まらない", "スマートフォンの画面からはみ出す表")]
    [TestCase("jawiki", "「HotCat」でカテゴリの名前を変えられますか?", "MediaWiki:Gadget-HotCat.js")]
    [TestCase("jawiki", "APIの問い合わせ: 毎週の新しい記事を数える", "list=recentchanges")]
    public async Task An_open_request_is_told_what_may_help(string wiki, string request, string hint)
    {
        using var visitor = await Sandbox.VisitAsync(wiki);

        Assert.That(await HintsAsync(visitor, wiki, request), Has.Some.Contains(hint));
    }

    [TestCase("frwiki", "Traduire le message « Publier les modifications » pour les débutants")]
    [TestCase("frwiki", "Robot pour remplacer des liens morts")]
    [TestCase("arwiki", "طلب بوت لتحديث روابط معطلة")]
    [TestCase("swwiki", "Naomba roboti ya kurekebisha viungo vilivyokufa")]
    [TestCase("ukwiki", "Бот для виправлення подвійних пробілів у примітках")]
    [TestCase("jawiki", "リンク切れを直すボットの依頼")]
    public async Task Where_nothing_helps_nothing_is_suggested(string wiki, string request)
    {
        using var visitor = await Sandbox.VisitAsync(wiki);

        Assert.That(await HintsAsync(visitor, wiki, request), Is.Empty);
    }

    [Test]
    public async Task A_hint_that_is_deleted_by_hand_does_not_come_back()
    {
        const string Wiki = "swwiki";
        const string Request = "Jedwali la vituo haliingii kwenye skrini";
        using var visitor = await Sandbox.VisitAsync(Wiki);
        var hint = (await HintsAsync(visitor, Wiki, Request))[0];
        Assert.That(hint, Does.Contain("Jedwali ni pana kuliko skrini ya simu"));
        await visitor.ReplaceAsync(Titles.Requests[Wiki], hint, "");

        var first = await Sandbox.Bot.RunAsync("once", "requests", "--wiki", Wiki, "--json");
        var second = await Sandbox.Bot.RunAsync("once", "requests", "--wiki", Wiki, "--json");

        Assert.Multiple(async () =>
        {
            Assert.That(first.ExitCode, Is.Zero, first.ToString());
            Assert.That(await HintsAsync(visitor, Wiki, Request), Has.None.EqualTo(hint));
            Assert.That(second.Edits.Where(edit => edit.Outcome == "saved"), Is.Empty, second.ToString());
        });
    }

    // The hints in the wikitext of a request's row.
    private static async Task<IReadOnlyList<string>> HintsAsync(Visitor visitor, string wiki, string request)
    {
        var text = await visitor.ReadAsync(Titles.Requests[wiki]);
        var row = text.Split("\n|-").Single(row => row.Contains($"<bdi>{request}</bdi>", StringComparison.Ordinal) && row.Contains("data-request", StringComparison.Ordinal));
        return [.. row.Split("<span data-hint=").Skip(1).Select(part => "<span data-hint=" + part[..(part.IndexOf(")</small></span>", StringComparison.Ordinal) + ")</small></span>".Length)])];
    }
}
