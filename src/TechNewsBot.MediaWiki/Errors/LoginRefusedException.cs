namespace TechNewsBot.MediaWiki;

/// <summary>The wiki does not accept the account: <c>login.result</c> is not <c>Success</c>, the token is refused (<c>mwoauth-invalid-authorization</c>), or the session is lost again right after a login.</summary>
public sealed class LoginRefusedException : WikiException
{
    internal LoginRefusedException(string wiki, string message)
        : base(wiki, "", message)
    {
    }
}
