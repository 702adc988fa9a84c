namespace TechNewsBot.MediaWiki.Tests.Errors;

public sealed class AnswerTableTests
{
    [Test]
    public void The_documentation_shows_the_table_that_the_code_goes_by()
    {
        var text = File.ReadAllText(Path.Combine(Repository(), "docs", "reliability.md"));

        Assert.That(text, Does.Contain(AnswerTable.Markdown()), $"docs/reliability.md should hold:\n\n{AnswerTable.Markdown()}");
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TechNewsBot.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
