using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.TechNews.Offers;

/// <summary>
/// Brings finished units of stubs back to the central wiki, where they are still missing or outdated. What was offered
/// once is never offered again: whoever takes it out there, or changes it, has decided.
/// </summary>
/// <param name="central">The central wiki.</param>
/// <param name="memory">What was offered.</param>
/// <param name="catalog">The bot's texts.</param>
/// <param name="consent">Whether the operator allows it.</param>
public sealed class Offering(ICentralUnits central, IPageMemory memory, MessageCatalog catalog, OfferConsent consent)
{
    private const string Parameter = "offer";
    private const string Yes = "yes";
    private const string PostPrefix = "offer ";

    /// <summary>What the template's parameter may be: <c>offer=yes</c> lets the bot offer what is finished.</summary>
    public static ParameterRule Rule { get; } = ParameterRule.Word(Parameter, "no", Yes);

    /// <summary>The stub with what was offered of its units, so that their slots tell; the same where the page does not ask for it.</summary>
    internal async Task<IssueStub> MarkAsync(JobRun run, IssueStub stub, CancellationToken cancellationToken)
    {
        if (!IsWanted(run) || !consent.IsGiven)
            return stub;
        var marked = new List<StubUnit>();
        foreach (var unit in stub.Units)
            marked.Add(unit with { Offered = await OfferedAsync(stub.Name, unit.Id, run.Page.Language, cancellationToken) });
        return stub with { Units = marked };
    }

    /// <summary>Finds what is to be offered. It reads the central wiki only for stubs that have something.</summary>
    /// <param name="run">The page's wish.</param>
    /// <param name="stubs">Its stubs.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal async Task<CentralOffers> OfAsync(JobRun run, IReadOnlyList<DrawnStub> stubs, CancellationToken cancellationToken)
    {
        if (!IsWanted(run))
            return CentralOffers.None;
        if (!consent.IsGiven)
            return new CentralOffers([], [$"the page wants finished translations offered to {central.Wiki} (offer=yes), which the configuration does not allow (TechNewsBot:OfferToCentral)"]);
        var edits = new List<PageEdit>();
        var problems = new List<string>();
        foreach (var stub in stubs)
        {
            var texts = await NewAsync(run, stub, cancellationToken);
            if (texts.Count == 0)
                continue;
            if (await central.UnitsAsync(stub.Issue.Name, stub.Issue.Language, cancellationToken) is not { } units)
            {
                problems.Add($"{central.Wiki} cannot be asked now which translations of {stub.Issue.Name.Title} it lacks; what is finished is offered later");
                break;
            }

            edits.AddRange(Edits(run.Wiki, stub, texts, units, problems));
        }
        return new CentralOffers(edits, problems);
    }

    private static bool IsWanted(JobRun run) => run.Parameters.Text(Parameter) == Yes;

    // Sound, not offered yet, and as far as is known the central wiki wants it.
    private async Task<IReadOnlyList<LocalText>> NewAsync(JobRun run, DrawnStub stub, CancellationToken cancellationToken)
    {
        var texts = new List<LocalText>();
        foreach (var text in stub.Texts.Where(text => stub.Issue.Own(text.Unit) is null or { IsOutdated: true } && text.IsSound(run.Wiki)))
        {
            if (!(await OfferedAsync(stub.Issue.Name, text.Unit.Name, run.Page.Language, cancellationToken)).Contains(text.Fingerprint))
                texts.Add(text);
        }
        return texts;
    }

    private async Task<IReadOnlySet<string>> OfferedAsync(IssueName issue, string unit, string language, CancellationToken cancellationToken)
    {
        var posts = await memory.PostedAsync(central.Wiki, UnitTitle.Of(issue, unit, language), cancellationToken);
        return posts.Where(key => key.StartsWith(PostPrefix, StringComparison.Ordinal)).Select(key => key[PostPrefix.Length..]).ToHashSet();
    }

    private IEnumerable<PageEdit> Edits(IWiki wiki, DrawnStub stub, IReadOnlyList<LocalText> texts, CentralUnits units, List<string> problems)
    {
        var attribution = new Attribution(catalog.For(units.Wiki.Profile.Language, units.Wiki.Profile.Fallbacks), units.Wiki.Profile, wiki);
        foreach (var text in texts)
        {
            // A source that was marked anew since the last pull is translated anew.
            var unit = units.Units.FirstOrDefault(unit => unit.Name == text.Unit.Name && unit.Definition.Trim() == text.Unit.Text.Trim());
            if (unit is not { State: UnitState.Missing or UnitState.Outdated })
                continue;
            if (stub.History.Origin(text.Unit.Name, text.Text) is { } origin)
                yield return Edit(stub, text, unit, attribution.Of(origin, stub.Stub.Page.Title));
            else
                problems.Add($"{stub.Stub.Page.Title}: the page's history names nobody who wrote unit {text.Unit.Name}, so it is not offered to {central.Wiki}");
        }
    }

    private PageEdit Edit(DrawnStub stub, LocalText text, CentralUnit unit, string summary) =>
        new(
            UnitTitle.Of(stub.Issue.Name, text.Unit.Name, stub.Issue.Language),
            new Consent.TranslationUnit(),
            // Whatever was saved there since it was looked at is newer.
            page => page.RevisionId == unit.Revision ? EditDecision.Save(text.ForCentral, summary) : EditDecision.None)
        {
            Wiki = central.Wiki,
            Posts = [PostPrefix + text.Fingerprint],
        };
}
