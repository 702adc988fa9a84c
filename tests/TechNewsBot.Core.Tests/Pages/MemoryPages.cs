using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Tests.Pages;

/// <summary>A memory that forgets everything when the test ends.</summary>
internal sealed class MemoryPages : IPageMemory, INewsVersion
{
    private readonly Dictionary<(string Wiki, string Title), RememberedPage> pages = [];
    private readonly HashSet<(string Wiki, string Title, string Key)> posted = [];

    public string NewsVersion { get; set; } = "1";

    public Task<IReadOnlyDictionary<string, RememberedPage>> PagesAsync(string wiki, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, RememberedPage>>(pages.Where(page => page.Key.Wiki == wiki).ToDictionary(page => page.Key.Title, page => page.Value));

    public Task RememberAsync(string wiki, RememberedPage page, CancellationToken cancellationToken)
    {
        pages[(wiki, page.Title)] = page;
        return Task.CompletedTask;
    }

    public Task ForgetAsync(string wiki, IReadOnlyCollection<string> titles, CancellationToken cancellationToken)
    {
        foreach (var title in titles)
        {
            pages.Remove((wiki, title));
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlySet<string>> PostedAsync(string wiki, string title, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlySet<string>>(posted.Where(post => post.Wiki == wiki && post.Title == title).Select(post => post.Key).ToHashSet());

    public Task KeepPostedAsync(string wiki, string title, string key, long revisionId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        posted.Add((wiki, title, key));
        return Task.CompletedTask;
    }

    public Task<string> CurrentAsync(CancellationToken cancellationToken) => Task.FromResult(NewsVersion);
}
