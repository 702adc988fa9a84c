using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace TechNewsBot.MediaWiki.Tests.Scripted;

/// <summary>A page on the scripted wiki that can be read and saved, with its history; and the stop page beside it.</summary>
internal sealed class EditablePage
{
    public const string Title = "Project:News";
    public const string Region = "{{TechNewsBot|job=x}}\nold\n{{TechNewsBot end}}";
    private readonly Dictionary<long, string> history = [];
    private readonly List<(long Revision, long Over, string Text, string Summary)> own = [];

    public EditablePage(ScriptedWiki wiki)
    {
        Put(Region);
        wiki.On(call => call.Is("query", "revisions"), Read).On(call => call.Is("edit"), Save);
    }

    /// <summary>0 when there is no such page.</summary>
    public long Revision { get; private set; } = 9;

    public string Text { get; private set; } = "";

    public string StopText { get; set; } = "";

    /// <summary>More fields of the page's <c>info</c>.</summary>
    public string Info { get; set; } = "";

    /// <summary>What the wiki answers to the next saves; null lets it save.</summary>
    public Queue<ScriptedAnswer?> Answers { get; } = new();

    /// <summary>What the wiki answers to the next saves though it carries them out.</summary>
    public Queue<ScriptedAnswer> Losses { get; } = new();

    /// <summary>How many edits were carried out.</summary>
    public int Edits { get; private set; }

    /// <summary>Runs before each save: another editor.</summary>
    public Action Meanwhile { get; set; } = () => { };

    public void Put(string text)
    {
        Text = text;
        history[++Revision] = text;
    }

    public void Delete() => Revision = 0;

    private ScriptedAnswer Read(ApiCall call)
    {
        if (call["rvuser"].Length > 0)
            return Own();
        if (call["revids"].Length > 0)
            return SmallWiki.Pages(SmallWiki.Page(Title, long.Parse(call["revids"]), history[long.Parse(call["revids"])]));
        return SmallWiki.Pages([.. call["titles"].Split('|').Select(Page)]);
    }

    // The newest first, as prop=revisions gives them.
    private ScriptedAnswer Own()
    {
        var revisions = own.Select(edit => $"{{'revid':{edit.Revision},'parentid':{edit.Over},'user':'TechNewsBot','comment':'{edit.Summary}','sha1':'{Sha1(edit.Text)}'}}");
        return ScriptedAnswer.Json("{'query':{'pages':[{'pageid':9,'title':'" + Title + "','revisions':[" + string.Join(',', revisions) + "]}]}}");
    }

    [SuppressMessage("Security", "CA5350", Justification = "The sum that MediaWiki tells.")]
    private static string Sha1(string text) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)));

    private string Page(string title) => title switch
    {
        Title when Revision != 0 => SmallWiki.Page(Title, Revision, Text, Info),
        Title => SmallWiki.Missing(Title, Info),
        "User:TechNewsBot/stop" when StopText.Length > 0 => SmallWiki.Page(title, 5, StopText),
        _ => SmallWiki.Missing(title),
    };

    private ScriptedAnswer Save(ApiCall call)
    {
        Meanwhile();
        Meanwhile = () => { };
        if (Answers.TryDequeue(out var answer) && answer is not null)
            return answer;
        if (call["title"] != Title)
            return Saved(0, 100);
        var over = Revision;
        if (call["text"] == Text)
            return ScriptedAnswer.Json("{'edit':{'result':'Success','pageid':9,'nochange':true}}");
        Put(call["text"]);
        Edits++;
        own.Insert(0, (Revision, over, call["text"], call["summary"]));
        return Losses.TryDequeue(out var loss) ? loss : Saved(over, Revision);
    }

    private static ScriptedAnswer Saved(long over, long revision) =>
        ScriptedAnswer.Json($$"""{'edit':{'result':'Success','pageid':9,'oldrevid':{{over}},'newrevid':{{revision}},'newtimestamp':'2026-11-24T07:00:00Z'} }""");
}
