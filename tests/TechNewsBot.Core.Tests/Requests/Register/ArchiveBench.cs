using TechNewsBot.Core.Tests.Requests.Tasks;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.Requests.Register;

/// <summary>A pump, its archive and the table of its requests.</summary>
internal sealed class ArchiveBench
{
    public const string Pump = RequestsBench.Pump;
    public const string Archive = Pump + "/Archive 1";

    /// <summary>The captions of the tables.</summary>
    public const string Table = "Technical requests";
    public const string Unanswered = "Archived without an answer";

    private readonly RequestsBench bench = new();

    public MemoryWiki Wiki => bench.Wiki;

    public MemoryRegister Register => bench.Register;

    public MemoryTasks Tasks => bench.Tasks;

    /// <summary>A question about a module that nobody answered.</summary>
    public static string Asked { get; } = $"== Lua ==\nWhy does [[Module:X]] fail? {RequestsBench.By("Ada", 20)}\n";

    /// <summary>The same with an answer that settles nothing.</summary>
    public static string Answered { get; } = Asked + $": Which page? {RequestsBench.By("Bo", 20)}\n: [[Y]]. {RequestsBench.By("Ada", 21)}\n";

    /// <summary>The same, done.</summary>
    public static string Done { get; } = Asked + $": {{{{done}}}} {RequestsBench.By("Bo", 20)}\n";

    /// <summary>The same with a task, which its asker names.</summary>
    public static string Tracked { get; } = $"== Lua ==\n{{{{tracked|T123}}}}\nWhy does [[Module:X]] fail? {RequestsBench.By("Ada", 20)}\n";

    /// <summary>A question that stays on the pump.</summary>
    public static string Other { get; } = $"== Other ==\nHow do I sort a table? {RequestsBench.By("Cy", 20)}\n";

    /// <summary>The output after somebody wrote into the note cell of the question about the module.</summary>
    public static string Filled(RequestsRun run, string note = "mine")
    {
        const string Cell = "technewsbot-note\" | ";
        var at = run.Region.IndexOf(Cell, run.Region.IndexOf("#Lua|", StringComparison.Ordinal), StringComparison.Ordinal) + Cell.Length;
        return run.Region[..at] + note + run.Region[run.Region.IndexOf('\n', at)..];
    }

    /// <summary>Moves a thread from the pump to its archive.</summary>
    public void Move(string thread)
    {
        Wiki.Put(Pump, Other);
        Wiki.Put(Archive, thread);
    }

    public Task<RequestsRun> RunAsync(string parameters = "", string standing = "", DateTime? now = null, string pages = Pump) =>
        bench.RunAsync($"pages={pages}{(parameters.Length > 0 ? "|" : "")}{parameters}", now, standing);
}
