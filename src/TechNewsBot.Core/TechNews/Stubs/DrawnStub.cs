using TechNewsBot.Core.TechNews.Offers;
using TechNewsBot.Core.TechNews.Translators;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>A stub with what its page should be.</summary>
/// <param name="Stub">The issue and the page.</param>
/// <param name="Drawn">What the page should be.</param>
/// <param name="History">Who wrote what stands in its slots.</param>
internal sealed record DrawnStub(IssueStub Stub, StubPage Drawn, StubHistory History)
{
    public TranslatedIssue Issue => Stub.Issue;

    /// <summary>The texts that people wrote, that answer the present source and were not offered yet.</summary>
    public IReadOnlyList<LocalText> Texts => Drawn.Unoffered(Stub.Page.Text);
}
