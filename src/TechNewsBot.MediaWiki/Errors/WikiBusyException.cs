namespace TechNewsBot.MediaWiki;

/// <summary>The wiki asks for more patience than the bot has in one run: API codes <c>maxlag</c>, <c>readonly</c> and <c>ratelimited</c>, HTTP 429 and 503 with <c>Retry-After</c>. It is left alone for now.</summary>
public sealed class WikiBusyException : WikiException
{
    internal WikiBusyException(string wiki, string message, Exception? innerException = null)
        : base(wiki, "", message, innerException)
    {
    }
}
