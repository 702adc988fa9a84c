using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Pages;

/// <summary>A sweep made as many edits as one may; the rest waits for the next one.</summary>
internal sealed class EditCeilingException(string wiki, int most)
    : WikiFailureException($"{wiki}: {most} edits were made in one run, which is the ceiling (TechNewsBot:MostEditsPerRun); the rest waits for the next run. Look whether they are what they should be")
{
    /// <inheritdoc/>
    public override bool EndsVisit => true;
}
