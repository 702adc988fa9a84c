using System.Text.Json.Nodes;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Tests.Samples;

namespace TechNewsBot.Wikitext.Tests.Profiles;

public sealed class WikiProfileTests
{
    private static readonly string Json = SampleWiki.Json("en", SampleWiki.EnglishMessages(), "12:00, 22 November 2026 (UTC)", SampleProfiles.At);

    [Test]
    public void A_whole_profile_has_no_mistakes()
    {
        var profile = WikiProfile.Read(Json, out var mistakes)!;

        Assert.Multiple(() =>
        {
            Assert.That(mistakes, Is.Empty);
            Assert.That(profile.Language, Is.EqualTo("en"));
            Assert.That(profile.DatabaseName, Is.EqualTo("samplewiki"));
            Assert.That(profile.Server, Is.EqualTo(new Uri("https://sample.example")));
            Assert.That(profile.Fallbacks, Is.EqualTo(new[] { "en" }));
            Assert.That(profile.Timestamps, Is.Not.Null);
        });
    }

    [TestCase("[{\"prefix\": \"w\", \"url\": \"https://en.sample.example/wiki/$1\"}, {\"prefix\": \"wsample\", \"url\": \"//sample.example/wiki/$1\"}, {\"prefix\": \"sw\", \"url\": \"https://sample.example/wiki/$1\"}]", ExpectedResult = "sw")]
    [TestCase("[{\"prefix\": \"sw\", \"url\": \"https://sample.example/w/$1\"}, {\"prefix\": \"x\"}]", ExpectedResult = null)]
    [TestCase("[]", ExpectedResult = null)]
    public string? The_prefix_of_links_to_another_wiki_is_the_shortest(string map)
    {
        var json = JsonNode.Parse(Json)!;
        json["siteinfo"]!["interwikimap"] = JsonNode.Parse(map);

        return WikiProfile.Read(json.ToJsonString(), out _)!.PrefixTo(WikiProfile.Read(Json, out _)!);
    }

    [TestCase("", "not JSON")]
    [TestCase("{", "not JSON")]
    [TestCase("\uD800", "not JSON")]
    [TestCase("""{"siteinfo": {"general": {"lang": "\ud800"}}}""", "not JSON")]
    [TestCase("[]", "siteinfo: missing")]
    [TestCase("{\"siteinfo\": 3}", "siteinfo: missing")]
    public void What_says_nothing_about_a_wiki_is_no_profile(string json, string mistake)
    {
        Assert.That(WikiProfile.Read(json, out var mistakes), Is.Null);
        Assert.That(mistakes, Has.Some.StartsWith(mistake));
    }

    [TestCase("siteinfo.general", "null", "siteinfo.general: missing")]
    [TestCase("siteinfo.general.lang", "null", "siteinfo.general.lang: missing; English is assumed")]
    [TestCase("siteinfo.general.lang", "3", "siteinfo.general.lang: text is expected")]
    [TestCase("siteinfo.general.server", "\"nowhere\"", "siteinfo.general.server: \"nowhere\" is not an address")]
    [TestCase("siteinfo.general.timezone", "\"Mars/Olympus\"", "siteinfo.general.timezone: \"Mars/Olympus\" is no known zone")]
    [TestCase("siteinfo.general.timezone", "\"Asia/Tokyo\"", "siteinfo.general.timezone: \"Asia/Tokyo\" is no known zone or does not fit")]
    [TestCase("siteinfo.namespaces", "{}", "siteinfo.namespaces: 2 is missing; User is assumed")]
    [TestCase("siteinfo.namespaces.2", "{\"id\": \"two\"}", "siteinfo.namespaces.2.id: a whole number is expected")]
    [TestCase("siteinfo.namespacealiases", "\"x\"", "siteinfo.namespacealiases: a list is expected")]
    [TestCase("siteinfo.namespacealiases", "[{\"id\": 2}]", "siteinfo.namespacealiases[0]: an alias without id or name is left out")]
    [TestCase("siteinfo.specialpagealiases", "null", "siteinfo.specialpagealiases: missing")]
    [TestCase("messages", "null", "messages: missing; timestamps cannot be read")]
    [TestCase("messages.may_long", "\"\"", "messages: missing: may_long")]
    [TestCase("messages.november", "null", "messages: missing: november")]
    [TestCase("messages.sun", "null", "messages: missing: sun")]
    [TestCase("timestamp.text", "null", "timestamp.text: missing; timestamps cannot be read")]
    [TestCase("timestamp.text", "\"yesterday\"", "timestamp.text: \"yesterday\" does not end in a zone in brackets")]
    [TestCase("timestamp.text", "\"12:00, 23 November 2026 (UTC)\"", "timestamp.text: \"12:00, 23 November 2026 (UTC)\" cannot be read as 2026-11-22 12:00 UTC")]
    [TestCase("timestamp.at", "\"0001-01-01T00:00:00Z\"", "timestamp.at: \"0001-01-01T00:00:00Z\" is not a moment")]
    [TestCase("timestamp.at", "\"9999-12-31T23:59:59Z\"", "timestamp.at: \"9999-12-31T23:59:59Z\" is not a moment")]
    [TestCase("timestamp.at", "\"noon\"", "timestamp.at: \"noon\" is not a moment")]
    public void An_odd_field_is_named(string path, string value, string mistake)
    {
        var json = JsonNode.Parse(Json)!;
        var names = path.Split('.');
        names[..^1].Aggregate(json, (node, name) => node[name]!)[names[^1]] = JsonNode.Parse(value);

        Assert.That(WikiProfile.Read(json.ToJsonString(), out var mistakes), Is.Not.Null);
        Assert.That(mistakes, Has.Some.StartsWith(mistake));
    }

    [Test]
    public void The_old_format_of_the_API_is_understood()
    {
        var json = JsonNode.Parse(Json)!;
        json["siteinfo"]!["namespaces"]!["2"] = JsonNode.Parse("""{"id": 2, "case": "first-letter", "*": "Benutzer", "canonical": "User"}""");
        json["siteinfo"]!["namespacealiases"] = JsonNode.Parse("""[{"id": 2, "*": "Benutzerin"}]""");
        json["siteinfo"]!["general"]!["rtl"] = "";

        var profile = SampleProfiles.Read(json.ToJsonString());

        Assert.That(profile.IsRightToLeft, Is.True);
        Assert.That(profile.Title("benutzerin:x").Full, Is.EqualTo("Benutzer:X"));
    }

    [TestCase("foo bar", 0, "Foo bar", "")]
    [TestCase("  Foo__bar#a_b", 0, "Foo bar", "a b")]
    [TestCase("utilisatrice:foo", 2, "Utilisateur:Foo", "")]
    [TestCase("USER : Foo", 2, "Utilisateur:Foo", "")]
    [TestCase("User_talk:Foo/bar", 3, "Discussion utilisateur:Foo/bar", "")]
    [TestCase(":User:Foo", 2, "Utilisateur:Foo", "")]
    [TestCase("Nowhere:foo", 0, "Nowhere:foo", "")]
    [TestCase("%C3%A9t%C3%A9", 0, "Été", "")]
    [TestCase("100% pur", 0, "100% pur", "")]
    [TestCase("a &amp; b", 0, "A & b", "")]
    [TestCase("\u200Efoo\u200F", 0, "Foo", "")]
    [TestCase("éa", 0, "Éa", "")]
    [TestCase("ა", 0, "ა", "")]
    [TestCase("", 0, "", "")]
    [TestCase("#", 0, "", "")]
    [TestCase(":", 0, "", "")]
    [TestCase("User:", 2, "Utilisateur:", "")]
    [TestCase("\uD800", 0, "\uD800", "")]
    public void A_title_is_split_and_evened_out(string text, int id, string full, string fragment)
    {
        var title = SampleProfiles.French.Title(text);
        Assert.That((title.NamespaceId, title.Full, title.Fragment), Is.EqualTo((id, full, fragment)));
    }

    [TestCase("contribs/Ada", "Contributions")]
    [TestCase("Contributions", "Contributions")]
    [TestCase("Nowhere/x", "Nowhere")]
    [TestCase("", "")]
    public void A_special_page_is_known_by_all_its_names(string name, string canonical) =>
        Assert.That(SampleProfiles.Read(Json).SpecialPage(name), Is.EqualTo(canonical));

    [Test]
    public void In_a_dictionary_a_title_may_begin_with_a_small_letter()
    {
        var json = Json.Replace("\"name\":\"\",\"canonical\":null,\"case\":\"first-letter\"", "\"name\":\"\",\"canonical\":null,\"case\":\"case-sensitive\"", StringComparison.Ordinal);
        var profile = SampleProfiles.Read(json);
        Assert.That((profile.Title("foo").Full, profile.Title("user:foo").Full), Is.EqualTo(("foo", "User:Foo")));
    }

    [TestCase("Foo bar", "https://sample.example/wiki/Foo_bar")]
    [TestCase("User talk:Été#À faire", "https://sample.example/wiki/User_talk:%C3%89t%C3%A9#%C3%80_faire")]
    [TestCase("What? (yes/no)", "https://sample.example/wiki/What%3F_(yes/no)")]
    public void A_page_has_an_address(string title, string address) =>
        Assert.That(SampleProfiles.English.PageAddress(title).AbsoluteUri, Is.EqualTo(address));

    [Test]
    public void A_page_of_a_wiki_without_a_server_has_a_relative_address()
    {
        var json = JsonNode.Parse(Json)!;
        json["siteinfo"]!["general"]!.AsObject().Remove("server");
        Assert.That(SampleProfiles.Read(json.ToJsonString()).PageAddress("A b").ToString(), Is.EqualTo("/wiki/A_b"));
    }

    [Test]
    public void Dates_are_written_as_the_wiki_writes_them()
    {
        var moment = new DateTimeOffset(2026, 2, 3, 23, 30, 0, TimeSpan.Zero);
        Assert.Multiple(() =>
        {
            Assert.That(SampleProfiles.French.FormatDate(moment), Is.EqualTo("4 février 2026"));
            Assert.That(SampleProfiles.French.FormatShortDate(moment), Is.EqualTo("4 fév. 2026"));
            Assert.That(SampleProfiles.French.FormatTimestamp(moment), Is.EqualTo("4 février 2026 à 00:30 (CET)"));
            Assert.That(SampleProfiles.French.FormatTimestamp(moment.AddMonths(5)), Is.EqualTo("4 juillet 2026 à 01:30 (CEST)"));
            Assert.That(SampleProfiles.Ukrainian.FormatDate(moment), Is.EqualTo("3 лютого 2026"));
            Assert.That(SampleProfiles.Ukrainian.FormatShortDate(moment), Is.EqualTo("3 лют 2026"));
            Assert.That(SampleProfiles.Arabic.FormatTimestamp(moment), Is.EqualTo("23:30، 3 فبراير 2026 (ت\u00A0ع\u00A0م)"));
            Assert.That(SampleProfiles.Japanese.FormatDate(moment), Is.EqualTo("2026年2月3日 (火)"));
            Assert.That(SampleProfiles.English.FormatNumber(-1234567), Is.EqualTo("-1234567"));
        });
    }

    [Test]
    public void The_ends_of_time_are_written_without_complaint()
    {
        var json = SampleWiki.Json("en", SampleWiki.EnglishMessages(), "07:00, 22 November 2026 (EST)", SampleProfiles.At, "America/New_York", -300);
        var profile = SampleProfiles.Read(json);
        Assert.That(profile.FormatDate(DateTimeOffset.MinValue), Is.EqualTo("1 January 0001"));
        Assert.That(SampleProfiles.French.FormatDate(DateTimeOffset.MaxValue), Is.EqualTo("31 décembre 9999"));
    }

    [Test]
    public void Without_a_known_format_dates_are_those_of_machines()
    {
        var profile = SampleProfiles.Read("""{"siteinfo": {}}""");
        Assert.Multiple(() =>
        {
            Assert.That(profile.FormatDate(SampleProfiles.At), Is.EqualTo("2026-11-22"));
            Assert.That(profile.FormatShortDate(SampleProfiles.At), Is.EqualTo("2026-11-22"));
            Assert.That(profile.FormatTimestamp(SampleProfiles.At), Is.EqualTo("2026-11-22 12:00 (UTC)"));
            Assert.That(profile.FormatNumber(7), Is.EqualTo("7"));
        });
    }
}
