using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Progress;

/// <summary>Writes what of an issue waits for a translator: each unit leads to its slot, to the stub's editor and to its page on the central wiki.</summary>
/// <param name="language">The language to translate into.</param>
/// <param name="profile">What the wiki says about itself.</param>
/// <param name="central">The central wiki.</param>
/// <param name="messages">The texts.</param>
internal sealed class OpenUnitList(string language, WikiProfile profile, CentralAddress central, Messages messages)
{
    private const string Message = "technewsbot-translation-";
    private const int Most = 40;

    // The unit template marks the place.
    private const string Anchor = "technewsbot-unit-";

    /// <summary>The list, folded up for readers whose browser can unfold it; empty when nothing waits.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="stub">The full title of its stub.</param>
    public string Of(IssueProgress issue, string stub)
    {
        if (issue.Open.Count == 0)
            return "";
        var text = new StringBuilder("<div class=\"mw-collapsible mw-collapsed\" style=\"font-size:.9em\">");
        text.Append(messages.Format(Message + "open", profile.FormatNumber(issue.Open.Count)));
        text.Append("<div class=\"mw-collapsible-content\"><ul class=\"plainlinks\" style=\"list-style:none;margin:0\">");
        foreach (var unit in issue.Open.Take(Most))
            Append(text, unit, issue.Issue, stub);
        if (issue.Open.Count > Most)
            text.Append($"<li>{messages.Format(Message + "open-more", profile.FormatNumber(issue.Open.Count - Most))}</li>");
        return text.Append("</ul></div></div>").ToString();
    }

    private void Append(StringBuilder text, OpenUnit unit, IssueName issue, string stub)
    {
        var slot = $"<span {TextDirection.Attributes(unit.Language)}>{PageLink.To(stub, Anchor + unit.Id, unit.Label)}</span>";
        var edit = $"[{{{{fullurl:{stub}|action=edit}}}} {messages[Message + "open-edit"]}]";
        var unitPage = $"[{central.Unit(issue, unit.Id, language)} {messages[Message + "column-central"]}]";
        text.Append($"<li>{unit.Sign} {slot} <small>{edit} · {unitPage}</small></li>");
    }
}
