using System.CommandLine;

namespace TechNewsBot.Commands;

/// <summary>A command whose <c>--help</c> ends with a lesson: examples and exit codes.</summary>
/// <param name="name">The command's name.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="lesson">The end of its help.</param>
internal abstract class TaughtCommand(string name, string description, string lesson) : Command(name, description)
{
    /// <summary>The end of the command's help.</summary>
    public string Lesson { get; } = lesson;
}
