namespace TechNewsBot.Core.Wikis;

/// <summary>The names under which the bot's template pair can be called on one wiki: its own titles and every redirect to them, without the namespace.</summary>
/// <param name="Start">Names of the opening template, the title itself first: <c>TechNewsBot</c>.</param>
/// <param name="End">Names of the closing template, the title itself first: <c>TechNewsBot end</c>.</param>
public sealed record TemplateNames(IReadOnlyList<string> Start, IReadOnlyList<string> End)
{
    /// <summary>The names without any redirect.</summary>
    public static TemplateNames Of(string name) => new([name], [name + " end"]);
}
