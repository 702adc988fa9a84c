using TechNewsBot.Commands;

namespace TechNewsBot.Tests.Commands;

internal sealed class ScreenTests
{
    private readonly Terminal terminal = new();

    [Test]
    public void Commands_for_the_terminal_that_hide_in_a_page_are_not_passed_on()
    {
        terminal.Screen.Line("red \u001b[31m and a\ttab");

        Assert.That(terminal.Output, Is.EqualTo("red \uFFFD[31m and a\ttab\n"));
    }

    [Test]
    public void A_file_gets_no_colours_and_no_broken_lines()
    {
        var line = new string('x', 500) + " [not markup]";

        terminal.Screen.Line(line, Styles.Bad);

        Assert.That(terminal.Output, Is.EqualTo(line + "\n"));
    }

    [Test]
    public async Task Progress_is_kept_from_those_who_do_not_look_on()
    {
        var result = await terminal.Screen.WithProgressAsync("working", progress => Task.FromResult(progress is null ? "silent" : "told"));

        Assert.That(result, Is.EqualTo("silent"));
        Assert.That(terminal.Error, Is.Empty);
    }
}
