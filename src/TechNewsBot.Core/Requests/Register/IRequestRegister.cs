namespace TechNewsBot.Core.Requests.Register;

/// <summary>The requests of each page that carries the job, as they were seen last. The wiki is the truth: what stands on pages is known without this memory, and archives are then looked at again.</summary>
public interface IRequestRegister
{
    /// <summary>The requests of the page that carries the job, in no order.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="carrier">The full title of the page that carries the job.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<IReadOnlyList<RegisteredRequest>> AllAsync(string wiki, string carrier, CancellationToken cancellationToken);

    /// <summary>Keeps these, each in place of what was known under its name; the others stay. Keeping what is there already changes nothing.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="carrier">The full title of the page that carries the job.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="cancellationToken">Ends the writing; then nothing is kept.</param>
    Task KeepAsync(string wiki, string carrier, IReadOnlyCollection<RegisteredRequest> requests, CancellationToken cancellationToken);
}
