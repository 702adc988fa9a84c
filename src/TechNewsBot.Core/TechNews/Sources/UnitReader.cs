using System.Buffers;
using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>Reads one unit: its marker, its variables and its text.</summary>
internal sealed class UnitReader(WikitextDocument document)
{
    private const string MarkerStart = "<!--T:";
    private const string CommentEnd = "-->";

    // What a unit's name may not hold (Translate, TranslatablePageParser).
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("_/\n<>");

    private readonly string text = document.Text;
    private readonly IReadOnlyList<Tag> variables = [.. document.Tags.Where(tag => tag.Name == "tvar")];

    /// <summary>Whether the tag of a variable is left in a text that has been read.</summary>
    public static bool HasVariable(string text) => text.Contains("<tvar", StringComparison.OrdinalIgnoreCase);

    /// <summary>The unit in this stretch; a part without a unit when it has no marker, and null when it holds nothing but comments.</summary>
    public NewsPart? Read(TextSpan piece, List<NewsProblem> problems)
    {
        var found = new List<NewsVariable>();
        var (withNames, plain) = (new StringBuilder(piece.Length), new StringBuilder(piece.Length));
        var (at, name) = (piece.Start, default(string));
        foreach (var mark in Marks(piece))
        {
            if (mark.Start < at)
                continue;
            Append(text.AsSpan()[at..mark.Start]);
            at = mark.End;
            if (Variable(mark) is { } variable)
            {
                found.Add(variable);
                withNames.Append('$').Append(variable.Name);
                plain.Append(variable.Value);
            }
            else if (MarkerName(mark) is { } marker)
            {
                at = SkipMarker(mark, piece);
                if (name is not null)
                    problems.Add(new NewsProblem($"the unit “{name}” has a second marker, “{marker}”", PreventsPosting: false));
                name ??= marker;
            }
        }
        Append(text.AsSpan()[at..piece.End]);

        var shown = plain.ToString().Trim();
        if (name is not null)
            return Unit(new NewsUnit(name, withNames.ToString().Trim(), found, piece), shown, problems);
        if (shown.Length == 0)
            return null;
        problems.Add(new NewsProblem($"the text at character {piece.Start} is not marked for translation yet", PreventsPosting: false));
        if (HasVariable(shown))
            problems.Add(new NewsProblem($"a variable at or after character {piece.Start} is not closed", PreventsPosting: true));
        return new NewsPart(shown);

        void Append(ReadOnlySpan<char> stretch)
        {
            withNames.Append(stretch);
            plain.Append(stretch);
        }

        // A marker takes the white space with it that sets it apart: what follows it at the start, what precedes it elsewhere.
        int SkipMarker(TextSpan mark, TextSpan within)
        {
            var end = mark.End;
            if (plain.Length == 0)
            {
                while (end < within.End && char.IsWhiteSpace(text[end]))
                    end++;
                return end;
            }
            Trim(withNames);
            Trim(plain);
            return end;
        }
    }

    private static NewsPart Unit(NewsUnit unit, string shown, List<NewsProblem> problems)
    {
        if (unit.Text.Length == 0)
            problems.Add(new NewsProblem($"the unit “{unit.Name}” is empty", PreventsPosting: false));
        if (HasVariable(unit.Text))
            problems.Add(new NewsProblem($"a variable in the unit “{unit.Name}” is not closed", PreventsPosting: true));
        if (unit.Text.Contains("<translate", StringComparison.OrdinalIgnoreCase))
            problems.Add(new NewsProblem($"a <translate> tag stands inside another one, in the unit “{unit.Name}”", PreventsPosting: true));
        return new NewsPart(shown, unit);
    }

    private static void Trim(StringBuilder builder)
    {
        while (builder.Length > 0 && builder[^1] is ' ' or '\t')
            builder.Length--;
    }

    private IEnumerable<TextSpan> Marks(TextSpan piece) =>
        Sorted.Within(variables, tag => tag.Span.Start, piece).Where(tag => tag.IsClosed && piece.Contains(tag.Span)).Select(tag => tag.Span)
            .Concat(Sorted.Within(document.Comments, comment => comment.Start, piece).Select(comment => TextSpan.FromBounds(comment.Start, Math.Min(comment.End, piece.End))))
            .OrderBy(span => span.Start);

    private NewsVariable? Variable(TextSpan span)
    {
        var index = Sorted.FirstAtOrAfter(variables, tag => tag.Span.Start, span.Start);
        if (index == variables.Count || variables[index].Span != span || variables[index].Attribute("name") is not { Length: > 0 } name)
            return null;
        return new NewsVariable(name, document.WithoutComments(variables[index].ContentSpan), span);
    }

    private string? MarkerName(TextSpan comment)
    {
        var mark = text.AsSpan()[comment.Start..comment.End];
        if (!mark.StartsWith(MarkerStart, StringComparison.Ordinal) || !mark.EndsWith(CommentEnd, StringComparison.Ordinal))
            return null;
        var name = mark[MarkerStart.Length..^CommentEnd.Length];
        return name.IsEmpty || name.ContainsAny(NotInNames) ? null : name.ToString();
    }
}
