using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.TechNews.Translators;
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
    private const string WaitName = "wait";
    private const int LongestWait = 28;
    private const string PostPrefix = "offer ";

    /// <summary>
    /// What the template's parameters may be. <c>offer=yes</c> lets the bot offer what is finished. <c>wait</c>: how long a text
    /// must have stood here before, so that others can take back what should not be read on every wiki.
    /// </summary>
    public static IReadOnlyList<ParameterRule> Rules { get; } =
    [
        ParameterRule.Word(Parameter, "no", Yes),
        ParameterRule.Duration(WaitName, "1d", minimumDays: 0, LongestWait),
    ];

    /// <summary>The stub with what was offered of its units, and what is to be, so that their slots tell; the same where the page does not ask for it.</summary>
    /// <param name="run">The page's wish.</param>
    /// <param name="stub">The stub.</param>
    /// <param name="history">Who wrote on it, and when.</param>
    /// <param name="draw">The stub's page for its units.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal async Task<IssueStub> MarkAsync(JobRun run, IssueStub stub, StubHistory history, Func<IssueStub, StubPage> draw, CancellationToken cancellationToken)
    {
        if (!IsWanted(run) || !consent.IsGiven)
            return stub;
        var units = new List<StubUnit>();
        foreach (var unit in stub.Units)
            units.Add(unit with { Offered = await OfferedAsync(stub.Name, unit.Id, run.Page.Language, cancellationToken) });
        var marked = stub with { Units = units };
        var waiting = Waiting(run, new DrawnStub(marked, draw(marked), history));
        return marked with { Units = [.. units.Select(unit => unit with { Waiting = waiting.GetValueOrDefault(unit.Id) })] };
    }

    /// <summary>Finds what is to be offered. It reads the central wiki only for stubs that have something.</summary>
    /// <param name="run">The page's wish.</param>
    /// <param name="stubs">Its stubs, marked.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal async Task<CentralOffers> OfAsync(JobRun run, IReadOnlyList<DrawnStub> stubs, CancellationToken cancellationToken)
    {
        if (!IsWanted(run))
            return CentralOffers.None;
        if (!consent.IsGiven)
            return new CentralOffers([], [$"the page wants finished translations offered to {central.Wiki} (offer=yes), which the configuration does not allow (TechNewsBot:OfferToCentral)"]);
        var edits = new List<PageEdit>();
        var problems = new List<string>();
        var due = new List<DateTimeOffset>();
        foreach (var stub in stubs)
        {
            var waiting = stub.Stub.Units.Where(unit => unit.Waiting?.Until > run.Now).ToDictionary(unit => unit.Id, unit => unit.Waiting!.Until);
            due.AddRange(waiting.Values);
            var texts = New(run, stub).Where(text => !waiting.ContainsKey(text.Unit.Name)).ToList();
            if (texts.Count == 0)
                continue;
            if (await central.UnitsAsync(stub.Issue.Name, stub.Issue.Language, cancellationToken) is not { } units)
            {
                problems.Add($"{central.Wiki} cannot be asked now which translations of {stub.Issue.Name.Title} it lacks; what is finished is offered later");
                due.Add(run.Now);
                break;
            }

            edits.AddRange(Edits(run.Wiki, stub, texts, units, problems));
        }
        return new CentralOffers(edits, problems) { DueAt = due.Count == 0 ? null : due.Min() };
    }

    private static bool IsWanted(JobRun run) => run.Parameters.Text(Parameter) == Yes;

    // Sound, not offered yet, and as far as is known the central wiki wants it.
    private static IEnumerable<LocalText> New(JobRun run, DrawnStub stub) =>
        stub.Texts.Where(text => stub.Issue.Own(text.Unit) is null or { IsOutdated: true } && text.IsSound(run.Wiki));

    // By the names of their units those that must stand for a time, from the revision that brought them. A time that is not known is long ago.
    private static Dictionary<string, WaitingOffer> Waiting(JobRun run, DrawnStub stub)
    {
        var waiting = new Dictionary<string, WaitingOffer>();
        var wait = run.Parameters.Duration(WaitName);
        foreach (var text in wait > TimeSpan.Zero ? New(run, stub) : [])
        {
            if (stub.History.Origin(text.Unit.Name, text.Text) is { } origin && origin.At > DateTimeOffset.MinValue)
                waiting.Add(text.Unit.Name, new WaitingOffer(text.Fingerprint, origin.At + wait));
        }
        return waiting;
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
