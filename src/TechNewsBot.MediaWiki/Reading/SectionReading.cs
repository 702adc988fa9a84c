using System.Text.Json;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>Asks what sections the wiki sees in a page (https://www.mediawiki.org/wiki/API:Parsing_wikitext, <c>prop=sections</c>).</summary>
internal sealed class SectionReading(WikiSession session)
{
    /// <summary>The sections of the revision whose headings stand in its own text, and in no template on it.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public async Task<IReadOnlyList<PageSection>> ReadAsync(PageText page, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(("action", "parse"), ("oldid", $"{page.RevisionId}"), ("prop", "sections")) { Page = page.Title };
        var answer = await session.SendAsync(request, cancellationToken);
        // "byteoffset" counts characters.
        return [.. answer.Field("parse").Items("sections")
            .Where(section => section.Text("fromtitle").Replace('_', ' ') == page.Title && section.Field("byteoffset").ValueKind == JsonValueKind.Number)
            .Select(section => new PageSection(section.Number("byteoffset"), section.Text("anchor")))];
    }
}
