using System.Text;

namespace TechNewsBot.EndToEnd.Kills;

/// <summary>How a run of kills ended.</summary>
/// <param name="Seed">What the random points were drawn from.</param>
/// <param name="Kills">How often the worker was killed.</param>
/// <param name="Moments">What was waited for before each kill.</param>
/// <param name="Late">How many of them were killed when nothing was left to do.</param>
/// <param name="Repairs">How many edits were left to be made after the last kill.</param>
/// <param name="Newsrooms">The wikis.</param>
/// <param name="Problems">What went wrong.</param>
internal sealed record KillReport(
    int Seed,
    int Kills,
    IReadOnlyDictionary<KillMoment, int> Moments,
    int Late,
    int Repairs,
    IReadOnlyList<Newsroom> Newsrooms,
    IReadOnlyList<KillProblem> Problems)
{
    /// <summary>The report as it is printed.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine($"Kill report: {Kills} kills by SIGKILL on {string.Join(", ", Newsrooms.Select(newsroom => newsroom.Wiki))}; seed {Seed}");
        text.AppendLine();
        Row("killed", "times");
        Row("---", "---:");
        Row("0 to 0.5 s after a request to save had arrived", Moments.GetValueOrDefault(KillMoment.Saving));
        Row("0 to 0.1 s after another request had arrived", Moments.GetValueOrDefault(KillMoment.Asking));
        Row("0.5 to 10 s after the start", Moments.GetValueOrDefault(KillMoment.AnyTime));
        Row("of these: when nothing was left to do", Late);
        text.AppendLine();
        Row("promise", "looked at", "broken");
        Row("---", "---:", "---:");
        Row("each newsletter stands on its page once, and was posted once", Newsrooms.Sum(newsroom => newsroom.NewsPages.Count), Broken(KillPromise.Once));
        Row("each region is what a bot that remembers nothing would write", Newsrooms.Sum(newsroom => newsroom.NewsPages.Count + newsroom.IndexPages.Count + 1), Broken(KillPromise.Rendered));
        Row("each text of a person stands where it was written, byte for byte", Newsrooms.Sum(newsroom => newsroom.Written.Count), Broken(KillPromise.Kept));
        text.AppendLine();
        text.AppendLine($"{Repairs} edits were left to be made after the last kill; the run after them made none.");
        foreach (var problem in Problems)
            text.AppendLine($"- {problem.Promise}: {problem.Text}");
        return text.ToString();

        void Row(params object[] cells) => text.AppendLine($"| {string.Join(" | ", cells)} |");
    }

    private int Broken(KillPromise promise) => Problems.Count(problem => problem.Promise == promise);
}
