using TechNewsBot.Wikitext;

namespace TechNewsBot.MediaWiki;

/// <summary>
/// Whether a page asks bots to keep away: <c>{{bots}}</c> and <c>{{nobots}}</c>
/// (https://en.wikipedia.org/wiki/Template:Bots), or a notice that someone is working on it.
/// </summary>
internal static class BotExclusion
{
    private const string All = "all";
    private const int LongestQuotation = 80;

    /// <summary>Why the bot must keep away; null when it need not. Of several templates any one holds.</summary>
    public static string? Reason(WikitextDocument document, string botName)
    {
        var refusing = document.Templates.FirstOrDefault(template => Refuses(template, document.Text, CanonicalName.Of(botName)));
        if (refusing is not null)
            return $"the page asks bots to keep away with {Quotation(refusing, document)}";
        return InUseNotice.Find(document) is { } notice ? $"someone is working on the page: {Quotation(notice, document)}" : null;
    }

    private static string Quotation(TemplateCall template, WikitextDocument document)
    {
        var text = template.Span.In(document.Text);
        return text.Length <= LongestQuotation ? text : $"{text[..LongestQuotation]}…";
    }

    private static bool Refuses(TemplateCall template, string text, string botName) => CanonicalName.Of(template.Name).ToLowerInvariant() switch
    {
        "bots" => template.Arguments.Any(argument => IsRefusal(argument.Key, Names(argument, text), botName)),
        "nobots" => RefusesAll(template, text) || template.Arguments.Any(argument => Names(argument, text).Contains(botName)),
        _ => false,
    };

    // A parameter without a value says nothing, one that nobody knows neither.
    private static bool IsRefusal(string parameter, IReadOnlyCollection<string> names, string botName) => parameter.Trim().ToLowerInvariant() switch
    {
        _ when names.Count == 0 => false,
        "allow" => !Lists(names, All) && !names.Contains(botName),
        "deny" => Lists(names, All) || names.Contains(botName),
        "optout" => Lists(names, All),
        _ => false,
    };

    // {{nobots|Name}} is meant for the bots that are named; with any named parameter it is a mistake, and the safe reading is all.
    private static bool RefusesAll(TemplateCall template, string text) =>
        template.Arguments.All(argument => Names(argument, text).Count == 0)
        || template.Arguments.Any(argument => argument.Name is not null || Lists(Names(argument, text), All));

    private static bool Lists(IReadOnlyCollection<string> names, string word) =>
        names.Any(name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyCollection<string> Names(TemplateArgument argument, string text) =>
        [.. argument.ValueSpan.In(text).Split(',').Select(CanonicalName.Of).Where(name => name.Length > 0)];
}
