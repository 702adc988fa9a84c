using TechNewsBot.Wikitext.Scanning;

namespace TechNewsBot.Wikitext;

/// <summary>Makes calls with names and arguments of the scanner's marks.</summary>
internal static class TemplateReader
{
    public static IReadOnlyList<TemplateCall> Read(string text, Scan scan)
    {
        var calls = new TemplateCall[scan.Templates.Count];
        var around = new Stack<int>();
        for (var i = 0; i < calls.Length; i++)
        {
            var mark = scan.Templates[i];
            while (around.TryPeek(out var end) && end <= mark.Start)
                around.Pop();
            calls[i] = Call(text, scan, mark, around.Count);
            around.Push(mark.End);
        }
        return calls;
    }

    private static TemplateCall Call(string text, Scan scan, TemplateMark mark, int depth)
    {
        var nameSpan = Part(0).Trimmed(text);
        var arguments = mark.PartCount == 1 ? [] : new TemplateArgument[mark.PartCount - 1];
        var positional = 0;
        for (var i = 0; i < arguments.Length; i++)
        {
            var part = Part(i + 1);
            var equals = scan.Parts[mark.FirstPart + i + 1].EqualsAt;
            if (equals < 0)
            {
                arguments[i] = new TemplateArgument(Name: null, (++positional).ToString(), part, part);
                continue;
            }
            var name = scan.WithoutComments(text, TextSpan.FromBounds(part.Start, equals)).Trim();
            arguments[i] = new TemplateArgument(name, name, part, TextSpan.FromBounds(equals + 1, part.End).Trimmed(text));
        }
        return new TemplateCall(TextSpan.FromBounds(mark.Start, mark.End), scan.WithoutComments(text, nameSpan).Trim(), nameSpan, arguments, depth);

        TextSpan Part(int index)
        {
            var end = index + 1 < mark.PartCount ? scan.Parts[mark.FirstPart + index + 1].Start - 1 : mark.End - 2;
            return TextSpan.FromBounds(scan.Parts[mark.FirstPart + index].Start, end);
        }
    }
}
