using System.Text;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Pages;

/// <summary>The plain value of a template parameter.</summary>
internal static class ParameterText
{
    /// <summary>The value without comments and without the tags of nowiki; what stood inside nowiki is kept. Never throws.</summary>
    public static string Of(string raw)
    {
        if (!raw.Contains('<', StringComparison.Ordinal))
        {
            return raw.Trim();
        }

        var document = WikitextDocument.Parse(raw);
        var gone = document.Comments
            .Concat(document.Tags.Where(tag => tag.Name == "nowiki").SelectMany(Delimiters))
            .OrderBy(span => span.Start);
        var value = new StringBuilder();
        var at = 0;
        foreach (var span in gone.Where(span => span.Length > 0))
        {
            value.Append(raw, at, Math.Max(0, span.Start - at));
            at = Math.Max(at, span.End);
        }

        return value.Append(raw, at, raw.Length - at).ToString().Trim();
    }

    private static IEnumerable<TextSpan> Delimiters(Tag tag) => tag.IsSelfClosing
        ? [tag.Span]
        : [
            new TextSpan(tag.Span.Start, tag.ContentSpan.Start - tag.Span.Start),
            new TextSpan(tag.ContentSpan.End, tag.Span.End - tag.ContentSpan.End),
        ];
}
