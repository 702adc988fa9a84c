using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>The templates that stub pages are made of on one wiki.</summary>
/// <param name="Own">The names of the bot's template; theirs begin with the first.</param>
/// <param name="Profile">What the wiki says about itself.</param>
internal sealed record StubTemplates(TemplateNames Own, WikiProfile Profile)
{
    /// <summary>The templates of a wiki.</summary>
    public static StubTemplates Of(IWiki wiki) => new(wiki.Template, wiki.Profile);

    /// <summary>The name of the bot's template.</summary>
    public string Name => Own.Start[0];

    /// <summary>The name of the template that draws the top of the page.</summary>
    public string Head => Name + " stub";

    /// <summary>The name of the template that draws a unit.</summary>
    public string Unit => Name + " unit";

    /// <summary>Whether a call is of one of these templates, however its name is written.</summary>
    public bool IsCall(TemplateCall call, string template) => TemplateName.AreSame(TemplateName.Of(call.Name, Profile), template);
}
