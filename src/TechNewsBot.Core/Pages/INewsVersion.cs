namespace TechNewsBot.Core.Pages;

/// <summary>Tells whether the Tech News that the bot has pulled changed since a page was made of it.</summary>
public interface INewsVersion
{
    /// <summary>A text that changes whenever an issue or a translation does.</summary>
    Task<string> CurrentAsync(CancellationToken cancellationToken);
}
