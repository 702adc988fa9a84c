using TechNewsBot.Core.Requests.Register;

namespace TechNewsBot.Core.Tests.Requests.Register;

/// <summary>A register in memory.</summary>
internal sealed class MemoryRegister : IRequestRegister
{
    private readonly Dictionary<(string Wiki, string Carrier, string Name), RegisteredRequest> requests = [];

    public IEnumerable<RegisteredRequest> All => requests.Values;

    public void Clear() => requests.Clear();

    public Task<IReadOnlyList<RegisteredRequest>> ReadAsync(string wiki, string carrier, DateTimeOffset since, IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<RegisteredRequest>>(
        [
            .. requests.Where(entry => entry.Key.Wiki == wiki && entry.Key.Carrier == carrier)
                .Select(entry => entry.Value)
                .Where(entry => entry.LeftAt is null || entry.LeftAt >= since || names.Contains(entry.Name)),
        ]);

    public Task KeepAsync(string wiki, string carrier, IReadOnlyCollection<RegisteredRequest> kept, IReadOnlyDictionary<string, RegisteredRequest> known, CancellationToken cancellationToken)
    {
        foreach (var request in kept)
            requests[(wiki, carrier, request.Name)] = request;
        return Task.CompletedTask;
    }
}
