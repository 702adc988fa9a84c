using System.Text.Json;
using TechNewsBot.Core.Requests;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Tests.Requests;

/// <summary>A thread of our own with the labels that a reader gives it, and those that the bot does.</summary>
/// <param name="Language">The language of its wiki.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Wanted">What, kind and status, with a question mark where the status is only suggested; dashes where nothing is wanted.</param>
/// <param name="Found">The same as the bot sees it.</param>
/// <param name="Reasons">The bot's reasons.</param>
internal sealed record LabelledThread(
    string Language,
    string Title,
    (string What, string Kind, string Status) Wanted,
    (string What, string Kind, string Status) Found,
    IReadOnlyList<string> Reasons)
{
    private static readonly Dictionary<string, string> Names = new() { ["$A"] = "Ada", ["$B"] = "Bo", ["$C"] = "Cy" };

    private static readonly Dictionary<string, string[]> Namespaces = new()
    {
        ["fr"] = ["Modèle", "Utilisateur", "Module"],
        ["de"] = ["Vorlage", "Benutzer", "Modul"],
        ["es"] = ["Plantilla", "Usuario", "Módulo"],
        ["pt"] = ["Predefinição", "Usuário", "Módulo"],
        ["pl"] = ["Szablon", "Wikipedysta", "Moduł"],
        ["uk"] = ["Шаблон", "Користувач", "Модуль"],
        ["ru"] = ["Шаблон", "Участник", "Модуль"],
        ["ar"] = ["قالب", "مستخدم", "وحدة"],
        ["sw"] = ["Kigezo", "Mtumiaji", "Module"],
        ["ja"] = ["Template", "利用者", "モジュール"],
    };

    /// <summary>The threads of <paramref name="folder"/> ("HeldOut" or "Tuned") under the tests' <c>Labelled</c>, labelled by the bot with these words.</summary>
    public static IReadOnlyList<LabelledThread> Read(string labelled, string folder, RequestWords words) =>
    [
        .. Directory.GetFiles(Path.Combine(labelled, folder), "*.wikitext").Order(StringComparer.Ordinal)
            .SelectMany(file => Label(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), words)),
    ];

    private static IEnumerable<LabelledThread> Label(string language, string text, RequestWords words)
    {
        var profile = Profile(language);
        var known = words.For(profile);
        foreach (var part in ("\n" + text).Split("\n@ ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = part.Split('\n', 2);
            var wanted = lines[0].Split(' ');
            var thread = TalkReport.Of(WikitextDocument.Parse(Signed(lines[1])), profile, known).Threads.First(thread => thread.Level == 2);
            var isRequest = thread.What == "request";
            yield return new LabelledThread(
                language,
                thread.Title!,
                (wanted[0], wanted[1], wanted[2]),
                (thread.What!, isRequest ? thread.Kind! : "-", isRequest ? thread.Status + (thread.Suggested ? "?" : "") : "-"),
                thread.Reasons);
        }
    }

    /// <summary>A text with signatures for $A1, $B2 and the like.</summary>
    public static string Signed(string text)
    {
        foreach (var (letter, name) in Names)
        {
            for (var day = 1; day <= 3; day++)
                text = text.Replace($"{letter}{day}", $"[[User:{name}|{name}]] 10:0{day}, {day} November 2026 (UTC)", StringComparison.Ordinal);
        }
        return text;
    }

    /// <summary>A wiki in this language.</summary>
    // Signatures are English everywhere: what is measured here are words and signs.
    public static WikiProfile Profile(string language)
    {
        string[] months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
        var local = Namespaces.GetValueOrDefault(language, ["Template", "User", "Module"]);
        var spaces = new (int Id, string Name, string Canonical)[]
        {
            (-1, "Special", "Special"), (0, "", ""), (1, "Talk", "Talk"), (2, local[1], "User"), (3, "User talk", "User talk"), (4, "Project", "Project"),
            (6, "File", "File"), (8, "MediaWiki", "MediaWiki"), (10, local[0], "Template"), (14, "Category", "Category"), (828, local[2], "Module"),
        };
        var json = JsonSerializer.Serialize(new
        {
            siteinfo = new
            {
                general = new { lang = language, timezone = "UTC", timeoffset = 0 },
                namespaces = spaces.ToDictionary(space => $"{space.Id}", space => new { id = space.Id, name = space.Name, canonical = space.Canonical }),
                namespacealiases = Array.Empty<object>(),
                specialpagealiases = Array.Empty<object>(),
            },
            messages = months.Select((month, at) => (month, at)).ToDictionary(pair => pair.at == 4 ? "may_long" : pair.month.ToLowerInvariant(), pair => pair.month),
            timestamp = new { text = "12:00, 22 November 2026 (UTC)", at = "2026-11-22T12:00:00Z" },
        });
        return WikiProfile.Read(json, out _)!;
    }
}
