using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.MediaWiki;

/// <summary>The templates whose other names are learned from wikis.</summary>
/// <param name="For">The names that are known for a wiki, without the namespace.</param>
/// <param name="English">Those of English Wikipedia, whose items lead to their names elsewhere.</param>
public sealed record KnownTemplates(Func<WikiProfile, IReadOnlyCollection<string>> For, IReadOnlyCollection<string> English)
{
    /// <summary>The API of the Wikibase repository for wikis that do not name one (<c>meta=wikibase</c>); null for none.</summary>
    public Uri? Wikibase { get; init; }

    /// <summary>No templates: nothing is learned.</summary>
    public static KnownTemplates None { get; } = new(_ => [], []);
}
