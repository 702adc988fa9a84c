using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Memory;
using TechNewsBot.Core.TechNews.Stubs;

namespace TechNewsBot.Core.Tests.TechNews.Stubs;

/// <summary>The life of a stub page: the source changes, the central wiki translates, the memory offers, people edit, and the bot runs, in any order.</summary>
internal sealed class StubStory
{
    private static readonly string[] Markup = ["", " {{a|b=c}}", " x | y = z", " <nowiki>}} {{</nowiki>", " [[c|d]]", "\n* l\n* m", " <ref>r</ref>", " '''b'''"];

    private readonly List<(string Id, string Source)> units = [("1", "one two three."), ("2", "four five six."), ("3", "Updates")];
    private readonly Dictionary<string, (string Text, bool IsOutdated)> central = [];
    private readonly Dictionary<string, MemoryOffer> offers = [];
    private readonly List<string> written = [];
    private int numbers = 3;

    public string Page { get; private set; } = "";

    /// <summary>What is wrong; empty while all is well.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>One step: what happens, to which unit or call, and how.</summary>
    public void Go(int what, int which, int how)
    {
        var at = units.Count == 0 ? 0 : which % units.Count;
        switch (what % 16)
        {
            case 0:
                units.Insert(at, ($"{++numbers}", $"new{numbers} text of a unit."));
                break;
            case 1 when units.Count > 0:
                units.RemoveAt(at);
                break;
            case 2 when units.Count > 0:
                units[at] = (units[at].Id, units[at].Source + $" more{how}.");
                break;
            case 3 when units.Count > 0:
                units[at] = ($"{++numbers}", units[at].Source);
                break;
            case 4 when units.Count > 1:
                Join(at, (at + 1) % units.Count);
                break;
            case 5 when units.Count > 0:
                Split(at);
                break;
            case 6 when units.Count > 1:
                (units[at], units[how % units.Count]) = (units[how % units.Count], units[at]);
                break;
            case 7 when units.Count > 1:
                SwapNumbers(at, how % units.Count);
                break;
            case 8 when units.Count > 0:
                central[units[at].Id] = ($"central{how}", how % 3 == 0);
                break;
            case 9:
                Write(which, how);
                break;
            case 10:
                Copy(which);
                break;
            case 11:
                Note(which);
                break;
            case 12 when units.Count > 0:
                offers[units[at].Id] = new MemoryOffer(new IssueName(2026, 1 + (how % 50)), $"offer{how}", how % 2 == 0 ? null : "an older source");
                break;
            case 13:
                Page = Page.Replace("|state=suggested\n", "", StringComparison.Ordinal).Replace("|state=outdated\n", "", StringComparison.Ordinal);
                break;
            case 14:
                WriteBeside(which, how);
                break;
            default:
                Run();
                break;
        }
    }

    /// <summary>The bot's run, and what must hold after it.</summary>
    public void Run()
    {
        var stub = SampleStub.Page([.. units.Select(unit => Unit(unit.Id, unit.Source))]);
        Page = stub.Merge(Page);
        var ids = Calls().Select(call => call.Id).ToList();
        Fault = written.Find(words => !Page.Contains(words, StringComparison.Ordinal)) is { } lost ? $"“{lost}” is lost"
            : ids.Count != ids.Distinct().Count() ? "a number stands twice"
            : units.Exists(unit => !ids.Contains(unit.Id)) ? "a unit has no call"
            : stub.Merge(Page) != Page ? $"a second run changes something: {stub.Merge(Page)}"
            : Fault;
    }

    private StubUnit Unit(string id, string source)
    {
        var unit = central.TryGetValue(id, out var text) ? SampleStub.Unit(id, source, text.Text, text.IsOutdated) : SampleStub.Unit(id, source);
        return unit with { Offer = offers.GetValueOrDefault(id) };
    }

    private IReadOnlyList<StubCall> Calls() => StubContents.Read(Page, SampleStub.Templates).Calls;

    private void Join(int one, int other)
    {
        units[one] = (units[one].Id, units[one].Source + " " + units[other].Source);
        units.RemoveAt(other);
    }

    private void Split(int at)
    {
        var words = units[at].Source.Split(' ');
        units[at] = (units[at].Id, string.Join(' ', words[..((words.Length + 1) / 2)]));
        units.Insert(at + 1, ($"{++numbers}", string.Join(' ', words[((words.Length + 1) / 2)..])));
    }

    private void SwapNumbers(int one, int other)
    {
        var id = units[one].Id;
        units[one] = (units[other].Id, units[one].Source);
        if (one != other)
            units[other] = (id, units[other].Source);
    }

    // What the bot put there is replaced, what people wrote is added to.
    private void Write(int which, int how)
    {
        var calls = Calls();
        if (calls.Count == 0)
            return;
        var call = calls[which % calls.Count];
        var words = $"human{written.Count}.{Markup[how % Markup.Length]} end{written.Count}.";
        written.Add(words);
        var kept = call.IsBots ? "" : call.Text;
        Page = Page[..call.Slot.Start] + $"{kept} {words}\n" + Page[call.Slot.End..];
    }

    // Anywhere above the slot: over the bot's text, below any of its lines, or with a name of its own or none. A bare pipe there parts the words.
    private void WriteBeside(int which, int how)
    {
        var calls = Calls();
        if (calls.Count == 0)
            return;
        var call = calls[which % calls.Count];
        var lines = call.Span.In(Page).Split("\n|");
        var line = 1 + (how % (Array.FindIndex(lines, text => text.StartsWith("text=", StringComparison.Ordinal)) - 1));
        var name = lines[line].Split('=')[0];
        var words = $"beside{written.Count}.{Markup[how % Markup.Length].Replace("| y ", "", StringComparison.Ordinal)} end{written.Count}.";
        written.Add(words);
        lines[line] = (which % 4) switch
        {
            // One person over another's words, before the bot came by, is not the bot's loss.
            0 when name is "source" or "similar" or "central" or "before" or "diff" or "hint" && !written.Exists(lines[line].Contains) => $"{name}={words}",
            1 => $"{lines[line]}\n|{words}",
            2 => $"{lines[line]}\n|note{written.Count}={words}",
            _ => $"{lines[line]}\n{words}",
        };
        Page = Page[..call.Span.Start] + string.Join("\n|", lines) + Page[call.Span.End..];
    }

    private void Copy(int which)
    {
        var calls = Calls();
        if (calls.Count > 0)
            Page += "\n" + calls[which % calls.Count].Span.In(Page);
    }

    private void Note(int which)
    {
        var calls = Calls();
        var words = $"note{written.Count} between.";
        written.Add(words);
        Page = calls.Count == 0 ? Page + "\n" + words : Page.Insert(calls[which % calls.Count].Span.Start, words + "\n");
    }
}
