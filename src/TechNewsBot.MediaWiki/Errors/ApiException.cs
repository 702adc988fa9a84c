namespace TechNewsBot.MediaWiki;

/// <summary>The API answered with an error that has no type of its own (https://www.mediawiki.org/wiki/API:Errors_and_warnings).</summary>
public sealed class ApiException : WikiException
{
    internal ApiException(string wiki, string page, ApiError error)
        : base(wiki, page, $"the wiki answered {error.Code}: {error.Text}")
    {
        Error = error;
    }

    /// <summary>The API's own code: <c>protectedpage</c>.</summary>
    public string Code => Error.Code;

    /// <inheritdoc/>
    public override bool EndsVisit => false;

    /// <summary>The error as it was read.</summary>
    internal ApiError Error { get; }
}
