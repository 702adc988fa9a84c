using System.Text;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>A translation unit of an issue: what stands in a <c>&lt;translate&gt;</c> tag between two blank lines, with its marker.</summary>
/// <param name="Name">The <c>n</c> of its marker <c>&lt;!--T:n--&gt;</c>.</param>
/// <param name="Text">The text as translators see it, with variables as <c>$name</c>.</param>
/// <param name="Variables">The variables, in the order of the text.</param>
/// <param name="Span">Where it stands in the source page, marker included.</param>
public sealed record NewsUnit(string Name, string Text, IReadOnlyList<NewsVariable> Variables, TextSpan Span)
{
    /// <summary>The text in the source's language as readers see it.</summary>
    public string SourceText => Fill(Text);

    /// <summary>A translation of this unit with the variables filled in. Of two names that fit, the longer one counts, as in Translate; an unknown <c>$name</c> stays.</summary>
    public string Fill(string translation)
    {
        if (Variables.Count == 0 || !translation.Contains('$', StringComparison.Ordinal))
            return translation;
        var text = new StringBuilder(translation.Length);
        for (var i = 0; i < translation.Length; i++)
        {
            if (translation[i] == '$' && VariableAt(translation.AsSpan(i + 1)) is { } variable)
            {
                text.Append(variable.Value);
                i += variable.Name.Length;
            }
            else
            {
                text.Append(translation[i]);
            }
        }
        return text.ToString();
    }

    /// <summary>The variable whose name a text begins with, the longest of several; null for none.</summary>
    internal NewsVariable? VariableAt(ReadOnlySpan<char> text)
    {
        NewsVariable? longest = null;
        foreach (var variable in Variables)
        {
            if (variable.Name.Length > (longest?.Name.Length ?? 0) && text.StartsWith(variable.Name, StringComparison.Ordinal))
                longest = variable;
        }
        return longest;
    }
}
