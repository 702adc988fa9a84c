using System.Text.Json;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Aids;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>The wiki where Tech News is written and translated; connected when it is first asked.</summary>
public sealed class CentralWiki(WikiConnections connections, string wikiId) : ICentralWiki, ICentralPages, ITranslationAids
{
    private const string Latest = "Tech/News/Latest";

    /// <inheritdoc/>
    public string Wiki => wikiId;

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, PageStamp>?> StampsAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken)
    {
        try
        {
            var wiki = await connections.ConnectAsync(wikiId, cancellationToken);
            return await wiki.StampsAsync(titles, cancellationToken);
        }
        // The tables of other wikis do not wait for this one.
        catch (WikiException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    public async Task<CentralIssues> IssuesAsync(IReadOnlyCollection<IssueName> candidates, CancellationToken cancellationToken)
    {
        var wiki = await connections.ConnectAsync(wikiId, cancellationToken);
        var titles = candidates.Select(issue => issue.Title).Append(Latest);
        var pages = await wiki.Reading.PagesAsync(titles, PageAnswer.StampRequest.With(("redirects", "1")), cancellationToken);
        var revisions = candidates
            .Select(issue => (issue, revision: pages[issue.Title].Number("lastrevid")))
            .Where(found => found.revision != 0)
            .ToDictionary(found => found.issue, found => found.revision);
        return new CentralIssues(revisions, IssueName.TryParse(pages.Resolve(Latest), out var latest) ? latest : null);
    }

    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    public async Task<IReadOnlyList<IssueSource>> ReadAsync(IReadOnlyCollection<IssueName> issues, CancellationToken cancellationToken)
    {
        var wiki = await connections.ConnectAsync(wikiId, cancellationToken);
        var pages = await wiki.ReadAsync([.. issues.Select(issue => issue.Title)], cancellationToken);
        return [.. issues
            .Where(issue => pages.GetValueOrDefault(issue.Title) is { Exists: true })
            .Select(issue => (issue, page: pages[issue.Title]))
            .Select(found => new IssueSource(found.issue, found.page.RevisionId, found.page.Timestamp, found.page.Text) { Language = found.page.Language })];
    }

    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    public async Task<CentralTranslation> TranslationsAsync(IssueName issue, string language, CancellationToken cancellationToken)
    {
        var wiki = await connections.ConnectAsync(wikiId, cancellationToken);
        var units = new List<UnitTranslation>();
        var definitions = new Dictionary<string, string>();
        try
        {
            await foreach (var answer in wiki.Reading.AnswersAsync(UnitAnswer.Request(issue, language), cancellationToken))
            {
                // A wiki without Translate answers with a warning and nothing else.
                if (answer.Field("query").Field("messagecollection").ValueKind != JsonValueKind.Array)
                    return CentralTranslation.NotMarked;
                var messages = answer.Field("query").Items("messagecollection").ToList();
                units.AddRange(messages.Select(UnitAnswer.Read).OfType<UnitTranslation>());
                foreach (var (unit, definition) in messages.Select(UnitAnswer.Definition).OfType<(string, string)>())
                    definitions[unit] = definition;
            }
        }
        catch (ApiException error) when (error.Code == UnitAnswer.NotMarked)
        {
            return CentralTranslation.NotMarked;
        }
        catch (ApiException error) when (error.Code == UnitAnswer.UnknownLanguage)
        {
            return CentralTranslation.UnknownLanguage;
        }

        return new CentralTranslation(TranslationAvailability.Read, units) { Definitions = definitions };
    }

    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    public async Task<IReadOnlySet<(IssueName Issue, string Language)>?> EditedTranslationsAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var wiki = await connections.ConnectAsync(wikiId, cancellationToken);
        if (!wiki.Profile.Namespaces.TryGetId(UnitTitle.Namespace, out var space))
            return null;
        var request = new ApiRequest(
            ("action", "query"), ("list", "recentchanges"), ("rcnamespace", $"{space}"), ("rctype", "edit|new|log"), ("rcprop", "title"),
            ("rcend", since.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'")), ("rclimit", "max"));
        var edited = new HashSet<(IssueName, string)>();
        await foreach (var answer in wiki.Reading.AnswersAsync(request, cancellationToken))
        {
            foreach (var change in answer.Field("query").Items("recentchanges"))
            {
                if (UnitTitle.TryRead(wiki.Profile.Title(change.Text("title")).Name, out var issue, out var language))
                    edited.Add((issue, language));
            }
        }
        return edited;
    }

    /// <inheritdoc/>
    public async Task<CentralAids?> AidsAsync(IssueName issue, string unit, string language, CancellationToken cancellationToken)
    {
        try
        {
            var wiki = await connections.ConnectAsync(wikiId, cancellationToken);
            var answer = await wiki.Session.SendAsync(
                new ApiRequest(("action", "translationaids"), ("title", UnitTitle.Of(issue, unit, language)), ("prop", "mt|ttmserver")) { Page = issue.Title },
                cancellationToken);
            return new CentralAids(HasModule: true, AidsAnswer.Read(answer));
        }
        // No such action; the second is what MediaWiki said before 1.33.
        catch (ApiException error) when (error.Code is "badvalue" or "unknown_action")
        {
            return new CentralAids(HasModule: false, []);
        }
        // It knows the action, and nothing to suggest here: the unit or its language is not one to translate.
        catch (ApiException)
        {
            return new CentralAids(HasModule: true, []);
        }
        // Suggestions are a help: no page waits for them.
        catch (WikiException)
        {
            return null;
        }
    }
}
