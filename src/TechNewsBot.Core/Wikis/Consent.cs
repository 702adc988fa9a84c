namespace TechNewsBot.Core.Wikis;

/// <summary>Why the bot may write a page. There are four reasons and no other.</summary>
public abstract record Consent
{
    private Consent()
    {
    }

    /// <summary>The page carries the bot's template, or lies under a page that does (<c>CARRIER/2026/48</c>).</summary>
    /// <param name="Carrier">The full title of the page that carries the template.</param>
    public sealed record OptIn(string Carrier) : Consent;

    /// <summary>The page is the bot's own user page or lies under it.</summary>
    public sealed record OwnUserPage : Consent;

    /// <summary>The page is a translation unit of an issue on the central wiki, the operator lets the bot offer translations there, and a translation page of another wiki asks for it (<c>offer=yes</c>).</summary>
    public sealed record TranslationUnit : Consent;

    /// <summary>The operator asked for this page with <c>setup</c>; only a page that is not there yet may be written so.</summary>
    public sealed record Setup : Consent;
}
