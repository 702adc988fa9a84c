using TechNewsBot.Core.Requests.Agreement;
using TechNewsBot.MediaWiki;
using TechNewsBot.Rounds;

namespace TechNewsBot.Commands;

/// <summary>What <c>check</c> found on one wiki.</summary>
/// <param name="Wiki">The operator's name for the wiki.</param>
/// <param name="IsWell">Whether the worker can work there as the configuration wants it.</param>
/// <param name="Text">What was found, or what failed and what to do.</param>
internal sealed record WikiFinding(string Wiki, bool IsWell, string Text)
{
    /// <summary>Where DiscussionTools is installed, how far it reads the discussion pages as the bot does.</summary>
    public IReadOnlyList<ReadingAgreement> Agreements { get; private init; } = [];

    /// <summary>Judges an inspection. A wiki without an account or without the templates is well: it is only read, or not set up yet.</summary>
    public static WikiFinding Of(WikiInspection wiki)
    {
        if (wiki.Failure.Length > 0)
            return new(wiki.Id, IsWell: false, ProblemText.Without(wiki.Id, "", wiki.Failure));
        if (wiki is { User.Length: > 0, CanEdit: false })
            return new(wiki.Id, IsWell: false, $"{wiki.User} may not edit there: give the bot password or the consumer the grant to edit pages, and look whether the account is blocked");
        if (!wiki.KnowsTimestamps)
            return new(wiki.Id, IsWell: false, $"its timestamps cannot be read, so that no comment is found there ({string.Join("; ", wiki.ProfileMistakes)}). Compare what \"technewsbot profile --wiki {wiki.Id}\" prints with a signature there, and tell the developers");
        return new(wiki.Id, IsWell: true, string.Join("; ", Parts(wiki))) { Agreements = wiki.Agreements };
    }

    /// <summary>The finding on one line.</summary>
    public override string ToString() => $"{(IsWell ? "well  " : "FAILED")} {Wiki}: {Text}";

    private static IEnumerable<string> Parts(WikiInspection wiki)
    {
        yield return $"{wiki.SiteName} ({wiki.Generator}), {wiki.Language}{(wiki.IsRightToLeft ? ", right to left" : "")}";
        yield return wiki switch
        {
            { User.Length: 0 } => "no account, so it is only read",
            { HasBotRight: false } => $"as {wiki.User}, without the bot flag",
            _ => $"as {wiki.User}, with the bot flag",
        };
        yield return wiki.MissingTemplatePages.Count == 0
            ? $"{wiki.Carriers.Count} {(wiki.Carriers.Count == 1 ? "page carries" : "pages carry")} the template"
            : $"missing: {string.Join(", ", wiki.MissingTemplatePages)} (\"technewsbot setup --wiki {wiki.Id}\" creates them)";
        if (wiki.KnownTemplates > 0)
            yield return $"{wiki.KnownTemplates + wiki.LearnedTemplates.Values.Sum()} names of status templates: {wiki.KnownTemplates} from the configuration, {wiki.LearnedTemplates.GetValueOrDefault("sitelink")} from sitelinks, {wiki.LearnedTemplates.GetValueOrDefault("redirect")} from redirects";
        foreach (var agreement in wiki.Agreements)
            yield return agreement.ToString();
        if (wiki.ComparisonFailure.Length > 0)
            yield return $"note: DiscussionTools could not be compared ({ProblemText.Without(wiki.Id, "", wiki.ComparisonFailure)})";
        foreach (var mistake in wiki.ProfileMistakes)
            yield return $"note: {mistake}";
    }
}
