namespace TechNewsBot.Core.Pages;

/// <summary>Tells whether the tasks that a page was made of changed in their tracker since then.</summary>
public interface ITaskVersions
{
    /// <summary>For each of these tasks a text that changes whenever what is known of it does; unknown ones are left out.</summary>
    Task<IReadOnlyDictionary<string, string>> VersionsAsync(IReadOnlyCollection<string> tasks, CancellationToken cancellationToken);

    /// <summary>Why the tracker could not be asked, for the operator. Each failure is told once, whoever asks: it is no wiki's. Empty when there is nothing new.</summary>
    string TakeProblem();
}
