using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Checks;

/// <summary>Finds templates in a translation that speak to bots: on a page of the wiki they would turn bots away, or make this one work there.</summary>
internal static class BotCalls
{
    private static readonly HashSet<string> Exclusion = new(StringComparer.OrdinalIgnoreCase) { "bots", "nobots" };

    /// <summary>Whether a text calls <c>{{bots}}</c>, <c>{{nobots}}</c> or a template of the bot, by any of its names on the wiki.</summary>
    public static bool StandIn(string text, IWiki wiki) => StandIn(text, wiki.Template, wiki.Profile);

    /// <summary>The same by the names of the bot's template and by what the wiki says about itself.</summary>
    public static bool StandIn(string text, TemplateNames own, WikiProfile profile) =>
        text.Contains("{{", StringComparison.Ordinal) && WikitextDocument.Parse(text).Templates.Any(call => IsForBots(TemplateName.Of(call.Name, profile), own));

    private static bool IsForBots(string name, TemplateNames own) =>
        Exclusion.Contains(name)
        || own.Start.Concat(own.End).Any(template => TemplateName.AreSame(name, template))
        || own.Start.Any(template => name.StartsWith(template + " ", StringComparison.OrdinalIgnoreCase));
}
