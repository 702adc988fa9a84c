using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests.Hints;

/// <summary>A gadget, module or template that a request may mean.</summary>
/// <param name="Space">The English name of its namespace.</param>
/// <param name="Name">Its name without the namespace.</param>
/// <param name="IsLinked">Whether the request leads there itself.</param>
internal sealed record NamedPage(string Space, string Name, bool IsLinked)
{
    /// <summary>The title as every wiki understands it.</summary>
    public string Everywhere => $"{Space}:{Name}";

    /// <summary>The title on a wiki; null where the namespace is unknown or no page can be called so.</summary>
    public string? On(WikiProfile profile) => profile.Title(Everywhere) is { NamespaceId: > 0, IsValid: true } title ? title.Full : null;
}
