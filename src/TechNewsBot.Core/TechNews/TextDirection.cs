namespace TechNewsBot.Core.TechNews;

/// <summary>The direction in which a language is written, and the attributes that tell it to a browser.</summary>
internal static class TextDirection
{
    // The languages that MediaWiki writes from right to left (languages/messages, $rtl).
    private static readonly HashSet<string> RightToLeft =
    [
        "acm", "aeb", "aeb-arab", "aii", "ajp", "apc", "ar", "arc", "arq", "ary", "arz", "azb", "bcc", "bft", "bgc-arab", "bgn",
        "bqi", "ckb", "ckb-arab", "dv", "fa", "glk", "ha-arab", "he", "hno", "khw", "kk-arab", "kk-cn", "ks", "ks-arab",
        "ku-arab", "lki", "lrc", "luz", "ms-arab", "mzn", "nqo", "ota", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr",
        "skr-arab", "syl-arab", "tg-arab", "tly-arab", "trw", "ug", "ug-arab", "ur", "ydd", "yi",
    ];

    /// <summary><c>rtl</c> or <c>ltr</c>; <c>ltr</c> for a language that is not known.</summary>
    public static string Of(string language) => RightToLeft.Contains(language) ? "rtl" : "ltr";

    /// <summary>The attributes of an element whose text is in this language.</summary>
    public static string Attributes(string language) => $"lang=\"{language}\" dir=\"{Of(language)}\"";

    /// <summary>Numbers with signs between them so that a text in this language does not turn them round.</summary>
    public static string Isolate(string number, string language) => Of(language) == "rtl" ? $"<bdi>{number}</bdi>" : number;
}
