namespace TechNewsBot.MediaWiki;

/// <summary>What answers at the address is not the API, or not all of it arrived: HTML instead of JSON, a truncated or an empty body, JSON of another shape.</summary>
public sealed class UnreadableAnswerException : WikiException
{
    internal UnreadableAnswerException(string wiki, string message, Exception? innerException = null)
        : base(wiki, "", message, innerException)
    {
    }
}
