using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>A part of a unit that translators do not translate: <c>&lt;tvar name="link"&gt;…&lt;/tvar&gt;</c> or, in the old spelling, <c>&lt;tvar|link&gt;…&lt;/&gt;</c> (mediawiki.org, Help:Extension:Translate/Page translation administration).</summary>
/// <param name="Name">The name; translations have <c>$name</c> in its place.</param>
/// <param name="Value">The wikitext to put there.</param>
/// <param name="Span">Where the tag stands in the source page.</param>
public sealed record NewsVariable(string Name, string Value, TextSpan Span);
