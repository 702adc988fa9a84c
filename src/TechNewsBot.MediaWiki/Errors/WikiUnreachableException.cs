namespace TechNewsBot.MediaWiki;

/// <summary>The wiki could not be asked: no connection, no answer in time, or an HTTP status of failure, every time it was tried.</summary>
public sealed class WikiUnreachableException : WikiException
{
    internal WikiUnreachableException(string wiki, string message, Exception? innerException = null)
        : base(wiki, "", message, innerException)
    {
    }
}
