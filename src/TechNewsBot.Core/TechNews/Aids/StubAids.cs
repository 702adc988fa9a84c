using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.TechNews.Aids;

/// <summary>Adds the central wiki's suggestions to the units of a stub for which there is nothing else.</summary>
/// <param name="book">The suggestions.</param>
/// <param name="wiki">The wiki.</param>
/// <param name="draw">The stub's page for its units.</param>
internal sealed class StubAids(AidBook book, IWiki wiki, Func<IssueStub, StubPage> draw)
{
    /// <summary>The stub with what is known. What is not is asked for only when the page is to be written anyway.</summary>
    public async Task<IssueStub> AddAsync(IssueStub stub, CancellationToken cancellationToken)
    {
        var missing = draw(stub).States(stub.Page.Text).Where(unit => unit.State == StubState.Missing && unit.Unit.Offer is null).Select(unit => unit.Unit.News).ToList();
        var known = With(stub, await book.KnownAsync(stub.Name, stub.Issue.Language, missing, cancellationToken));
        if (missing.Count == 0 || draw(known).Merge(stub.Page.Text) == stub.Page.Text)
            return known;
        await book.AskAsync(stub.Name, stub.Issue.Language, missing, cancellationToken);
        return With(stub, await book.KnownAsync(stub.Name, stub.Issue.Language, missing, cancellationToken));
    }

    private IssueStub With(IssueStub stub, IReadOnlyDictionary<string, TranslationAid> aids) => stub with
    {
        Units = [.. stub.Units.Select(unit => aids.GetValueOrDefault(unit.Id) is { } aid && IsSound(aid) ? unit with { Aid = aid } : unit)],
    };

    // What a machine makes of markup cannot be known.
    private bool IsSound(TranslationAid aid) => OpenMarkup.Find(aid.Text) is null && !BotCalls.StandIn(aid.Text, wiki);
}
