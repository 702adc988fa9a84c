using System.Text;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Pages;

/// <summary>The box above a region's last good output that names the mistakes in the parameters.</summary>
internal static class MistakeBox
{
    private const string Style = "border-inline-start:3px solid var(--border-color-error,#9f3526);background:var(--background-color-error-subtle,#ffe9e5);color:var(--color-base,#202122);padding:.5em 1em;margin-bottom:.5em";

    /// <summary>The box as one line of wikitext.</summary>
    public static string Render(IReadOnlyList<ParameterMistake> mistakes, Messages messages)
    {
        var box = new StringBuilder($"{Region.MistakesMark} error\" style=\"{Style}\"><b>{messages["technewsbot-mistake-intro"]}</b><ul>");
        foreach (var mistake in mistakes)
        {
            var written = mistake.Value.Length == 0 ? mistake.Name : $"{mistake.Name}={mistake.Value.ReplaceLineEndings(" ")}";
            box.Append($"<li><code dir=\"ltr\">{PlainText.Escape(written)}</code> {messages.Format(mistake.MessageKey, [.. mistake.Arguments])}</li>");
        }

        return box.Append("</ul></div>").ToString();
    }
}
