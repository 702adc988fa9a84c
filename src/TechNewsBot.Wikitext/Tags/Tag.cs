using TechNewsBot.Wikitext.Scanning;

namespace TechNewsBot.Wikitext;

/// <summary>
/// An HTML or extension tag: <c>&lt;name attribute="value"&gt;…&lt;/name&gt;</c>, <c>&lt;name/&gt;</c>, or the old spelling
/// of a translation variable, <c>&lt;tvar|name&gt;…&lt;/&gt;</c>.
/// </summary>
/// <param name="Name">The tag's name in lower case.</param>
/// <param name="Attributes">Values by attribute name (any case), without their quotes; empty for an attribute without a value. The old <c>&lt;tvar|x&gt;</c> has the attribute <c>name</c>.</param>
/// <param name="Span">From the opening tag to after the closing one; only the opening tag when nothing closes it.</param>
/// <param name="ContentSpan">Between the two tags; empty after a tag that is not closed.</param>
/// <param name="IsSelfClosing">Whether it ends in <c>/&gt;</c> or can hold nothing, as <c>&lt;br&gt;</c>.</param>
/// <param name="IsClosed">Whether a closing tag was found.</param>
public sealed record Tag(string Name, IReadOnlyDictionary<string, string> Attributes, TextSpan Span, TextSpan ContentSpan, bool IsSelfClosing, bool IsClosed)
{
    /// <summary>Whether it is an extension's, so that MediaWiki reads its attributes and what it holds apart from the text around it.</summary>
    public bool IsExtension => TagNames.IsOpaque(Name) || TagNames.IsIsolated(Name);

    /// <summary>The attribute's value, or null when the tag does not have it.</summary>
    public string? Attribute(string name) => Attributes.GetValueOrDefault(name);
}
