using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>Writes the call that draws the top of a stub page: the issue, its progress, where to translate it centrally, and what cannot be read.</summary>
internal sealed class StubHead(IssueName issue, string language, StubTemplates templates, CentralAddress central, Messages messages)
{
    private readonly WikiProfile profile = templates.Profile;

    public string Write(StubProgress progress, StubContents contents)
    {
        var text = new StringBuilder("{{").Append(templates.Head).Append('\n');
        Append(text, "title", messages.Format("technewsbot-newsletter-heading", TextDirection.Isolate(issue.Number, language)));
        Append(text, "progress", ProgressText.Of(progress, profile, messages));
        Append(text, "percent", progress.Percent.ToString());
        Append(text, "link", $"[{central.Translation(issue, language)} {messages["technewsbot-translation-central"]}]");
        if (contents.IsDamaged)
            Append(text, "warning", messages.Format("technewsbot-stub-damaged", contents.DamagedId));
        return text.Append("}}").ToString();
    }

    private static void Append(StringBuilder text, string name, string value) =>
        text.Append('|').Append(name).Append('=').Append(ArgumentText.Of(value)).Append('\n');
}
