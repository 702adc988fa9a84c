using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests.Register;

/// <summary>The template that brings an archived request back among the open ones: in its thread, or in a cell of its row.</summary>
/// <param name="names">The names of the bot's template, which its name begins with.</param>
/// <param name="profile">What the wiki says about itself.</param>
internal sealed class ReopenTemplate(TemplateNames names, WikiProfile profile)
{
    private const string Suffix = " reopen";

    /// <summary>The names by which it can be called.</summary>
    public IReadOnlyList<string> Names { get; } = [.. names.Start.Select(name => name + Suffix)];

    /// <summary>A request with the template in a cell of its row that people fill in: it is open, whatever its thread and its tasks say, until someone takes the template out.</summary>
    public Request Apply(Request request, StandingTable standing) => StandsIn(standing, RowId.Of(request))
        ? request with
        {
            Status = RequestStatus.Open,
            IsSuggested = false,
            IsReopened = true,
            MarkedAt = DateTimeOffset.MaxValue,
            SettledAt = null,
            Reasons = [new StatusReason(StatusReasonKind.Template, Names[0])],
        }
        : request;

    /// <summary>Whether the row of this identity holds the template.</summary>
    public bool StandsIn(StandingTable standing, string id) => TableColumns.ByHand
        .Select(column => standing.Written(id, column))
        .Where(written => written.Contains("{{", StringComparison.Ordinal))
        .SelectMany(written => WikitextDocument.Parse(written).Templates)
        .Any(call => Names.Any(name => TemplateName.AreSame(TemplateName.Of(call.Name, profile), name)));
}
