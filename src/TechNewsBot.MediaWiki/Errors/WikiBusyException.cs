namespace TechNewsBot.MediaWiki;

/// <summary>The wiki asks for a pause that is longer than the bot waits: API codes <c>maxlag</c>, <c>readonly</c> and <c>ratelimited</c>, HTTP 429 and 503 with <c>Retry-After</c>, or too many failures in a row. The next sweep tries again.</summary>
public sealed class WikiBusyException : WikiException
{
    internal WikiBusyException(string wiki, string message, Exception? innerException = null)
        : base(wiki, "", message, innerException)
    {
    }
}
