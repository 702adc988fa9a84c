namespace TechNewsBot.Core.Requests.Hints;

/// <summary>Remembers which hints people did not want. What stands on the wiki is read again if this is lost.</summary>
public interface IHintMemory
{
    /// <summary>The codes of the dismissed hints of a wiki, by the identity of their request's row.</summary>
    Task<ILookup<string, string>> DismissedAsync(string wiki, CancellationToken cancellationToken);

    /// <summary>Remembers dismissed hints for good. Repeating it changes nothing.</summary>
    Task DismissAsync(string wiki, IReadOnlyCollection<(string Request, string Code)> hints, DateTimeOffset at, CancellationToken cancellationToken);
}
