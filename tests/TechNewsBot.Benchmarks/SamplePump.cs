using System.Text;

namespace TechNewsBot.Benchmarks;

/// <summary>A village pump of 500 kB with 200 sections and 1,000 comments.</summary>
internal static class SamplePump
{
    /// <summary>How many discussions there are.</summary>
    public const int Sections = 200;

    private const int CommentsEach = 5;
    private const int Size = 500_000;

    private static readonly string[] Sentences =
    [
        "I tried this with the [[Template:Infobox settlement|infobox]] and it did not work as I thought. ",
        "The ''documentation'' says '''nothing''' about it, see [https://www.mediawiki.org/wiki/Help:Templates the manual]. ",
        "Could someone look at {{tl|Convert}} and its parameter <code>abbr=on</code>? ",
        "It happens on every page in this category since last Thursday, and only when I am logged in. ",
        "See also [[Wikipedia:Village pump (technical)/Archive 12#Same thing|the archive]] and the task at [[phab:T12345]]. ",
    ];

    public static string Text { get; } = Of("November");

    /// <summary>Such a pump whose comments are of one month of 2026.</summary>
    public static string Of(string month)
    {
        var page = new StringBuilder(Size + 1000);
        var number = 0;
        for (var section = 0; section < Sections; section++)
        {
            page.Append($"== Problem number {section} with a template ==\n");
            for (var comment = 0; comment < CommentsEach; comment++, number++)
            {
                page.Append(':', comment);
                var signature = $" [[User:Example {number % 97}|Example {number % 97}]] ([[User talk:Example {number % 97}|talk]]) {number % 24:00}:{number % 60:00}, {1 + (number % 28)} {month} 2026 (UTC)\n";
                var end = (int)((number + 1L) * Size / (Sections * CommentsEach)) - signature.Length;
                for (var sentence = number; page.Length < end; sentence++)
                    page.Append(Sentences[sentence % Sentences.Length]);
                page.Append(signature);
            }
        }
        return page.ToString();
    }
}
