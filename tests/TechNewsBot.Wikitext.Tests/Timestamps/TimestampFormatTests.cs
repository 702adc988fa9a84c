using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Tests.Samples;

namespace TechNewsBot.Wikitext.Tests.Timestamps;

public sealed class TimestampFormatTests
{
    [TestCase("22 novembre 2026 à 13:00 (CET)", "2026-11-22 12:00")]
    [TestCase("1 juillet 2026 à 00:05 (CEST)", "2026-06-30 22:05")]
    [TestCase("22 novembre\u00A02026 à&nbsp;13:00 (CET)", "2026-11-22 12:00")]
    [TestCase("22 novembre 2026\u200E à 13:00\u200F (CET)", "2026-11-22 12:00")]
    [TestCase("22 Novembre 2026 à 13:00 (CET)", "2026-11-22 12:00")]
    public void The_form_of_today_is_read(string text, string utc) => AssertRead(SampleProfiles.French, text, utc);

    [TestCase("25 octobre 2026 à 02:30 (CEST)", "2026-10-25 00:30")]
    [TestCase("25 octobre 2026 à 02:30 (CET)", "2026-10-25 01:30")]
    [TestCase("29 mars 2026 à 02:30 (CET)", "2026-03-29 01:30")]
    [TestCase("1 juillet 2026 à 12:00 (CET)", "2026-07-01 10:00")]
    public void The_zone_decides_in_the_hour_that_comes_twice_and_only_there(string text, string utc) => AssertRead(SampleProfiles.French, text, utc);

    [TestCase("3 nov. 2004 à 22:21 (CET)", "2004-11-03 21:21")]
    [TestCase("3 nov 2004 à 22:21 (CET)", "2004-11-03 21:21")]
    [TestCase("22:21, 3 novembre 2004 (CET)", "2004-11-03 21:21")]
    [TestCase("nov. 3, 2004 9:21 (CET)", "2004-11-03 08:21")]
    [TestCase("3 novembre 2004 à 22:21 (UTC)", "2004-11-03 22:21")]
    public void Forms_of_other_years_are_read(string text, string utc) => AssertRead(SampleProfiles.French, text, utc);

    [TestCase("")]
    [TestCase("(CET)")]
    [TestCase("0 janvier 0000 à 00:00 (CET)")]
    [TestCase("1 janvier 0001 à 00:00 (CET)")]
    [TestCase("31 décembre 9999 à 23:59 (CET)")]
    [TestCase("31 février 2026 à 12:00 (CET)")]
    [TestCase("22 novembre 2026 à 24:00 (CET)")]
    [TestCase("22 novembre 2026 à 13:00")]
    [TestCase("22 novembre 2026 à 13:00 (heure)")]
    [TestCase("22 November 2026 à 13:00 (CET)")]
    [TestCase("le 22 novembre 2026 à 13:00 (CET)")]
    [TestCase("22 novembre 2026 à 13:00 (CET).")]
    public void Anything_else_is_no_timestamp(string text) =>
        Assert.That(SampleProfiles.French.Timestamps!.TryParse(text, out _), Is.False);

    [Test]
    public void Japanese_has_a_day_of_the_week_that_is_also_a_word_of_the_date()
    {
        AssertRead(SampleProfiles.Japanese, "2024年2月1日 (木) 09:05 (UTC)", "2024-02-01 09:05");
        Assert.That(SampleProfiles.Japanese.FormatTimestamp(new DateTimeOffset(2024, 2, 1, 9, 5, 0, TimeSpan.Zero)), Is.EqualTo("2024年2月1日 (木) 09:05 (UTC)"));
    }

    [TestCase("12:00, 1 มกราคม 2567 (UTC)", "2024-01-01 12:00")]
    public void Thai_years_are_543_ahead(string text, string utc)
    {
        string[] months = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];
        AssertRead(Learned("12:00, 22 พฤศจิกายน 2569 (UTC)", months), text, utc);
    }

    [Test]
    public void Digits_are_those_of_the_wiki_or_of_ASCII()
    {
        var profile = Learned("१२:००, २२ November २०२६ (UTC)", English);
        AssertRead(profile, "०९:०५, १ February २०२४ (UTC)", "2024-02-01 09:05");
        AssertRead(profile, "09:05, 1 February 2024 (UTC)", "2024-02-01 09:05");
        Assert.That(profile.FormatNumber(2026), Is.EqualTo("२०२६"));
    }

    [Test]
    public void Months_of_a_variant_are_read_too()
    {
        string[] latin = ["januar", "februar", "mart", "april", "maj", "jun", "jul", "avgust", "septembar", "oktobar", "novembar", "decembar"];
        string[] cyrillic = ["јануар", "фебруар", "март", "април", "мај", "јун", "јул", "август", "септембар", "октобар", "новембар", "децембар"];
        var variants = new Dictionary<string, object> { ["sr-el"] = SampleWiki.Messages(latin, latin, latin) };
        var json = SampleWiki.Json("sr", SampleWiki.Messages(cyrillic, cyrillic, cyrillic), "13:00, 22. новембар 2026. (CET)", SampleProfiles.At, "Europe/Belgrade", 60, variants: variants);
        AssertRead(SampleProfiles.Read(json), "13:00, 22. novembar 2026. (CET)", "2026-11-22 12:00");
    }

    [TestCase("12:00, 22 NOV 2026", "09:05, 1 FEB 2024")]
    [TestCase("22. nov. 2026 kl. 12:00", "1. feb. 2024 kl. 09:05")]
    [TestCase("22 nov 2026 kl. 12.00", "1 feb 2024 kl. 09.05")]
    [TestCase("12:00, 22. nov 2026.", "09:05, 1. feb 2024.")]
    [TestCase("2026. gada 22. nov, plkst. 12.00", "2024. gada 1. feb, plkst. 09.05")]
    [TestCase("12:00, 2026 nov 22", "09:05, 2024 feb 1")]
    [TestCase("2026(e)ko nov 22, 12:00", "2024(e)ko feb 1, 09:05")]
    [TestCase("2026 nov 22id, 12:00", "2024 feb 1id, 09:05")]
    [TestCase("12:00, 22 ta' nov 2026", "09:05, 1 ta' feb 2024")]
    [TestCase("nov 22 b. 2026 dii. 12.00", "feb 1 b. 2024 dii. 09.05")]
    [TestCase("22 de nov de 2026 ás 12:00", "1 de feb de 2024 ás 09:05")]
    [TestCase("12:00، 22 nov 2026ء", "09:05، 1 feb 2024ء")]
    [TestCase("12:00, ngày 22 tháng 11 năm 2026", "09:05, ngày 1 tháng 2 năm 2024")]
    [TestCase("2026 оны 11 сарын 22, 12:00", "2024 оны 2 сарын 1, 09:05")]
    [TestCase("二〇二六年一一月二二日 （日） 一二時〇〇分", "二〇二四年二月一日 （四） 〇九時〇五分")]
    [TestCase("ថ្ងៃSunday 22 ខែnov 2026 ម៉ោង12:00", "ថ្ងៃThursday 1 ខែfeb 2024 ម៉ោង09:05")]
    [TestCase("۱۲:۰۰، ۲۲ nov ۲۰۲۶", "۰۹:۰۵، ۱ feb ۲۰۲۴")]
    public void The_form_of_any_language_is_learned(string sample, string text)
    {
        string[] months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
        var messages = SampleWiki.WithWeekdays(
            SampleWiki.Messages(English, English, months),
            ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
            ["日", "一", "二", "三", "四", "五", "六"]);
        var profile = SampleProfiles.Read(SampleWiki.Json("xx", messages, sample + " (UTC)", SampleProfiles.At));

        AssertRead(profile, text + " (UTC)", "2024-02-01 09:05");
        Assert.That(profile.FormatTimestamp(new DateTimeOffset(2024, 2, 1, 9, 5, 0, TimeSpan.Zero)), Is.EqualTo(text + " (UTC)").IgnoreCase);
    }

    [TestCase("2026-11-22T12:00:59Z")]
    [TestCase("2026-11-22T11:59:59Z")]
    [TestCase("2026-11-22T12:01:00Z")]
    public void The_sample_may_be_a_minute_off(string at)
    {
        var json = SampleWiki.Json("en", SampleWiki.EnglishMessages(), "12:00, 22 November 2026 (UTC)", DateTimeOffset.Parse(at));
        AssertRead(SampleProfiles.Read(json), "09:05, 1 February 2024 (UTC)", "2024-02-01 09:05");
    }

    [TestCase("08:08, 8 August 2008 (UTC)", "08:09, 7 August 2008 (UTC)", "2008-08-07 08:09")]
    [TestCase("8. 8. 2008, 08:08 (UTC)", "7. 8. 2008, 08:09 (UTC)", "2008-08-07 08:09")]
    [TestCase("2008-08-08 08:08 (UTC)", "2008-08-07 08:09 (UTC)", "2008-08-07 08:09")]
    public void Where_all_numbers_are_the_same_the_usual_order_is_learned(string sample, string text, string utc)
    {
        var json = SampleWiki.Json("en", SampleWiki.EnglishMessages(), sample, new DateTimeOffset(2008, 8, 8, 8, 8, 0, TimeSpan.Zero));
        AssertRead(SampleProfiles.Read(json), text, utc);
    }

    [Test]
    public void A_name_that_the_wiki_gives_its_zone_is_understood_in_summer_too()
    {
        var json = SampleWiki.Json("en", SampleWiki.EnglishMessages(), "13:00, 22 November 2026 (MEZ)", SampleProfiles.At, "Europe/Berlin", 60);
        var profile = SampleProfiles.Read(json);
        AssertRead(profile, "13:00, 22 July 2026 (MESZ)", "2026-07-22 11:00");
        Assert.That(profile.FormatTimestamp(SampleProfiles.At), Is.EqualTo("13:00, 22 November 2026 (MEZ)"));
    }

    [Test]
    public void A_zone_that_no_database_knows_leaves_the_offset()
    {
        var json = SampleWiki.Json("en", SampleWiki.EnglishMessages(), "13:00, 22 November 2026 (XYZ)", SampleProfiles.At, "Mars/Olympus", 60);
        AssertRead(SampleProfiles.Read(json), "13:00, 22 July 2026 (XYZ)", "2026-07-22 12:00");
    }

    private static string[] English => ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static WikiProfile Learned(string sample, string[] months) =>
        SampleProfiles.Read(SampleWiki.Json("xx", SampleWiki.Messages(months, months, months), sample, SampleProfiles.At));

    private static void AssertRead(WikiProfile profile, string text, string utc)
    {
        Assert.That(profile.Timestamps!.TryParse(text, out var moment), Is.True);
        Assert.That(moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm"), Is.EqualTo(utc));
    }
}
