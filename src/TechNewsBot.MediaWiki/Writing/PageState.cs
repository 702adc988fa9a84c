using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>Everything that decides whether a page may be written, as one request found it.</summary>
/// <param name="Page">The page itself; null when its text is hidden from the bot.</param>
/// <param name="ContentModel">What kind of page it is: <c>wikitext</c>.</param>
/// <param name="Protection">The levels that protect it against this edit: <c>sysop</c>.</param>
/// <param name="StopText">The text of the stop page; empty without one.</param>
/// <param name="Carrier">The page that gives consent: the page itself, or another one; null when that is not there.</param>
/// <param name="ReadAt">The wiki's own time when it answered.</param>
internal sealed record PageState(
    PageText? Page,
    string ContentModel,
    IReadOnlyList<string> Protection,
    string StopText,
    PageText? Carrier,
    string ReadAt);
