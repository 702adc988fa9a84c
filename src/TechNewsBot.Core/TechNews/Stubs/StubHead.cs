using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>Writes the call that draws the top of a stub page: the issue, its progress, where to translate it centrally, and what cannot be read.</summary>
internal sealed class StubHead(TranslatedIssue issue, StubTemplates templates, CentralAddress central, Messages messages)
{
    private readonly WikiProfile profile = templates.Profile;

    public string Write(StubProgress progress, StubContents contents)
    {
        var text = new StringBuilder("{{").Append(templates.Head).Append('\n');
        Append(text, "title", messages.Format("technewsbot-newsletter-heading", TextDirection.Isolate(issue.Name.Number, issue.Language)));
        Append(text, "progress", ProgressText.Of(progress, profile, messages));
        Append(text, "percent", progress.Percent.ToString());
        Append(text, "link", $"[{central.Translation(issue.Name, issue.Language)} {messages["technewsbot-translation-central"]}]");
        if (Warning(contents) is { Length: > 0 } warning)
            Append(text, "warning", warning);
        return text.Append("}}").ToString();
    }

    private string Warning(StubContents contents) => string.Join(
        " ",
        new[]
        {
            issue.Source.IsDeleted ? messages["technewsbot-stub-deleted"] : "",
            contents.IsDamaged ? messages.Format("technewsbot-stub-damaged", contents.DamagedId) : "",
        }.Where(part => part.Length > 0));

    private static void Append(StringBuilder text, string name, string value) =>
        text.Append('|').Append(name).Append('=').Append(ArgumentText.Of(value)).Append('\n');
}
