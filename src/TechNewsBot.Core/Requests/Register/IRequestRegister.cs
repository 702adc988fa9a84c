namespace TechNewsBot.Core.Requests.Register;

/// <summary>The requests of each page that carries the job, as they were seen last. The wiki is the truth: what stands on pages is known without this memory, and archives are then looked at again.</summary>
public interface IRequestRegister
{
    /// <summary>Requests of the page that carries the job, in no order: those that stand on their pages, those that left them lately, and those that are named.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="carrier">The full title of the page that carries the job.</param>
    /// <param name="since">When a request left its page at the earliest, in UTC.</param>
    /// <param name="names">The names of threads that are given whenever they left.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<IReadOnlyList<RegisteredRequest>> ReadAsync(string wiki, string carrier, DateTimeOffset since, IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    /// <summary>Keeps these, each in place of what was known under its name; the others stay.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="carrier">The full title of the page that carries the job.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="known">What was read before, by the names: what says the same is not written again.</param>
    /// <param name="cancellationToken">Ends the writing; then nothing is kept.</param>
    Task KeepAsync(string wiki, string carrier, IReadOnlyCollection<RegisteredRequest> requests, IReadOnlyDictionary<string, RegisteredRequest> known, CancellationToken cancellationToken);
}
