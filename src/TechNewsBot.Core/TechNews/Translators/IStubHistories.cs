namespace TechNewsBot.Core.TechNews.Translators;

/// <summary>Remembers who wrote on stub pages, so that a page's history is read once.</summary>
public interface IStubHistories
{
    /// <summary>What is known of a stub; an empty history when nothing is.</summary>
    Task<StubHistory> FindAsync(string wiki, string page, CancellationToken cancellationToken);

    /// <summary>Keeps this in place of what was known.</summary>
    Task KeepAsync(string wiki, string page, StubHistory history, CancellationToken cancellationToken);
}
