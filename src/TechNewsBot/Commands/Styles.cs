using Spectre.Console;

namespace TechNewsBot.Commands;

/// <summary>The few colours of the terminal. What they say, a word or a sign says too.</summary>
internal static class Styles
{
    /// <summary>A headline.</summary>
    public static Style Title { get; } = new(decoration: Decoration.Bold);

    /// <summary>Something that was added or done.</summary>
    public static Style Good { get; } = new(Color.Green);

    /// <summary>Something that was removed or failed.</summary>
    public static Style Bad { get; } = new(Color.Red);

    /// <summary>Something beside the point.</summary>
    public static Style Quiet { get; } = new(decoration: Decoration.Dim);
}
