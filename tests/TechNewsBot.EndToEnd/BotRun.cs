using System.Text.Json;

namespace TechNewsBot.EndToEnd;

/// <summary>How a run of the bot's program ended, and what it printed.</summary>
internal sealed record BotRun(int ExitCode, string Output, string Error)
{
    /// <summary>The edits of <c>once --json</c>.</summary>
    public IReadOnlyList<BotEdit> Edits
    {
        get
        {
            using var document = JsonDocument.Parse(Output);
            return [.. document.RootElement.GetProperty("edits").EnumerateArray().Select(edit => new BotEdit(
                edit.GetProperty("wiki").GetString()!,
                edit.GetProperty("page").GetString()!,
                edit.GetProperty("outcome").GetString()!))];
        }
    }

    public override string ToString() => $"exit code {ExitCode}\n{Error}\n{Output}";
}
