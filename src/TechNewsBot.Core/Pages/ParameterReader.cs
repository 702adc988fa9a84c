using System.Globalization;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Pages;

/// <summary>Reads a call's parameters by a job's rules. Any text gives values or named mistakes.</summary>
internal sealed class ParameterReader(WikiProfile profile, IReadOnlyList<ParameterRule> rules)
{
    // The commas that editors of different scripts type.
    private static readonly char[] Separators = [',', '،', '、', '，', '\n'];

    private readonly Dictionary<string, object> values = [];
    private readonly List<ParameterMistake> mistakes = [];

    /// <summary>The values when there is no mistake; otherwise the mistakes, in the order of the call.</summary>
    public static ParameterValues? Read(JobCall call, IReadOnlyList<ParameterRule> rules, WikiProfile profile, out IReadOnlyList<ParameterMistake> mistakes)
    {
        var reader = new ParameterReader(profile, rules);
        reader.ReadAll(call);
        mistakes = reader.mistakes;
        return mistakes.Count == 0 ? new ParameterValues(reader.values) : null;
    }

    private void ReadAll(JobCall call)
    {
        foreach (var parameter in call.Parameters.Where(parameter => parameter.Name != "job"))
        {
            if (rules.All(rule => rule.Name != parameter.Name) && parameter is not { Value: "" })
            {
                Mistake(parameter.Name, parameter.Value, "technewsbot-mistake-unknown", string.Join(", ", rules.Select(rule => rule.Name).Prepend("job")));
            }
        }

        foreach (var rule in rules)
        {
            // The last of several equal names counts, as in every template.
            var written = call.Parameters.LastOrDefault(parameter => parameter.Name == rule.Name)?.Value ?? "";
            if (written.Length == 0 && rule.IsRequired)
            {
                Mistake(rule.Name, "", "technewsbot-mistake-missing");
            }

            Read(rule, written.Length == 0 ? rule.Default : written);
        }
    }

    private void Read(ParameterRule rule, string text)
    {
        switch (rule.Kind)
        {
            case ParameterKind.Titles:
                ReadTitles(rule, text);
                break;
            case ParameterKind.Duration:
                ReadDuration(rule, text);
                break;
            case ParameterKind.Whole:
                ReadWhole(rule, text);
                break;
            case ParameterKind.Word:
                ReadWord(rule, text);
                break;
            case ParameterKind.Subpage:
                ReadSubpage(rule, text.Trim('/', ' '));
                break;
            case ParameterKind.Phrases:
                values[rule.Name] = Split(text).Distinct().ToList();
                break;
            default:
                ReadWords(rule, text);
                break;
        }
    }

    private void ReadTitles(ParameterRule rule, string text)
    {
        var document = WikitextDocument.Parse(text);
        var titles = new List<string>();
        var rest = new TextSplice(text);
        var end = 0;
        foreach (var link in document.Links)
        {
            AddTitle(rule, link.Target, titles);
            // A link in a picture's caption stands inside what is taken out already.
            if (link.Span.Start >= end)
            {
                rest.Replace(link.Span, ",");
                end = link.Span.End;
            }
        }

        foreach (var title in Split(rest.Apply()).Select(split => split.TrimStart('*', ' ')).Where(title => title.Length > 0))
        {
            AddTitle(rule, title, titles);
        }

        if (titles.Count > rule.Maximum)
        {
            Mistake(rule.Name, profile.FormatNumber(titles.Count), "technewsbot-mistake-too-many", profile.FormatNumber(rule.Maximum));
        }

        values[rule.Name] = titles;
    }

    private void AddTitle(ParameterRule rule, string written, List<string> titles)
    {
        var title = profile.Title(written.TrimStart(':'));
        if (!title.IsValid || title.NamespaceId < 0)
        {
            Mistake(rule.Name, written, "technewsbot-mistake-titles");
        }
        else if (rule.TakesPatterns && TitlePattern.Read(title.Full).Unknown.Any())
        {
            Mistake(rule.Name, written, "technewsbot-mistake-field", string.Join(", ", TitleField.Written));
        }
        else if (!titles.Contains(title.Full))
        {
            titles.Add(title.Full);
        }
    }

    // A subpage of any page will do to see whether the name can be one.
    private void ReadSubpage(ParameterRule rule, string name)
    {
        var pattern = TitlePattern.Read(name);
        if (pattern.Unknown.Any())
            Mistake(rule.Name, name, "technewsbot-mistake-field", string.Join(", ", TitleField.Written));
        else if (name.Length > 0 && (pattern.IsListed || profile.Title($"A/{name}") is not { IsValid: true, NamespaceId: 0 } title || title.Full != $"A/{name}" || Names(pattern).Any(rule.IsReserved)))
            Mistake(rule.Name, name, "technewsbot-mistake-subpage");
        values[rule.Name] = name;
    }

    private IEnumerable<string> Names(TitlePattern pattern)
    {
        var first = new DateTime(2026, 1, 1);
        return Enumerable.Range(0, 365).Select(day => pattern.Fill(first.AddDays(day), profile));
    }

    private void ReadDuration(ParameterRule rule, string text)
    {
        if (rule.Durations.TryGetValue(text.ToLowerInvariant(), out var word))
        {
            values[rule.Name] = word;
            return;
        }

        // No time at all is the same in every unit.
        if (rule.Minimum == 0 && TryWhole(text, out var none) && none == 0)
        {
            values[rule.Name] = TimeSpan.Zero;
            return;
        }

        if (text.Length > 1 && TryWhole(text[..^1].TrimEnd(), out var number) && Unit(text[^1]) is { } unit)
        {
            var days = number * unit.TotalDays;
            if (days >= rule.Minimum && days <= rule.Maximum)
            {
                values[rule.Name] = unit * number;
                return;
            }
        }

        var (least, most) = (profile.FormatNumber(rule.Minimum), profile.FormatNumber(rule.Maximum));
        if (rule.Words.Count == 0)
            Mistake(rule.Name, text, "technewsbot-mistake-duration", least, most);
        else
            Mistake(rule.Name, text, "technewsbot-mistake-duration-or-word", least, most, string.Join(", ", rule.Words));
    }

    private static TimeSpan? Unit(char letter) => letter switch
    {
        'h' or 'H' => TimeSpan.FromHours(1),
        'd' or 'D' => TimeSpan.FromDays(1),
        'w' or 'W' => TimeSpan.FromDays(7),
        _ => null,
    };

    private void ReadWhole(ParameterRule rule, string text)
    {
        if (TryWhole(text, out var number) && number >= rule.Minimum && number <= rule.Maximum)
        {
            values[rule.Name] = number;
        }
        else
        {
            Mistake(rule.Name, text, "technewsbot-mistake-whole", profile.FormatNumber(rule.Minimum), profile.FormatNumber(rule.Maximum));
        }
    }

    private void ReadWord(ParameterRule rule, string text)
    {
        var word = text.ToLowerInvariant();
        if (rule.Words.Contains(word))
        {
            values[rule.Name] = word;
        }
        else
        {
            Mistake(rule.Name, text, "technewsbot-mistake-word", string.Join(", ", rule.Words));
        }
    }

    private void ReadWords(ParameterRule rule, string text)
    {
        var words = Split(text.ToLowerInvariant()).Distinct().ToList();
        foreach (var word in words.Where(word => !rule.Words.Contains(word)))
            Mistake(rule.Name, word, "technewsbot-mistake-word", string.Join(", ", rule.Words));
        if (words.Count == 0 && rule.Default.Length > 0)
            Mistake(rule.Name, text, "technewsbot-mistake-word", string.Join(", ", rule.Words));
        values[rule.Name] = words;
    }

    private static string[] Split(string text) => text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // Editors write numbers in their own digits.
    private static bool TryWhole(string text, out long number)
    {
        number = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var digit = Rune(rune);
            if (digit < 0 || number > int.MaxValue)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        return text.Length > 0;

        static int Rune(System.Text.Rune rune) =>
            System.Text.Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? (int)System.Text.Rune.GetNumericValue(rune) : -1;
    }

    private void Mistake(string name, string value, string key, params IReadOnlyList<string> arguments) =>
        mistakes.Add(new ParameterMistake(name, value, key, arguments));
}
