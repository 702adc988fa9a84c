using System.Collections.Immutable;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Core.Requests.Words;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests;

/// <summary>What status templates and result headings are called on one wiki, and what words tell there.</summary>
public sealed class WikiWords
{
    private readonly WikiProfile profile;
    private readonly IReadOnlyDictionary<string, StatusMark> templates;
    private readonly IReadOnlyList<ArgumentMarks> byArgument;
    private readonly IReadOnlySet<string> resultHeadings;
    private readonly WordFinder finder;

    private readonly IReadOnlyList<string> reopening;

    internal WikiWords(
        WikiProfile profile,
        IReadOnlyDictionary<string, StatusMark> templates,
        IReadOnlyList<ArgumentMarks> byArgument,
        IReadOnlySet<string> resultHeadings,
        WordFinder finder,
        IReadOnlyDictionary<string, RequestKind> naming,
        bool knowsAsking,
        IReadOnlySet<string> archiveArguments,
        IReadOnlyList<string> reopening)
    {
        ArchiveArguments = archiveArguments;
        this.reopening = reopening;
        this.finder = finder;
        KnowsAsking = knowsAsking;
        Links = new LinkSigns(profile);
        Templates = new TemplateSigns(profile, naming);
        this.profile = profile;
        this.templates = templates;
        this.byArgument = byArgument;
        this.resultHeadings = resultHeadings;
    }

    /// <summary>Whether the wiki's own language is known: without it, text in which no word is found says nothing.</summary>
    internal bool KnowsAsking { get; }

    /// <summary>The arguments of archive bots' templates that say where the archives are.</summary>
    internal IReadOnlySet<string> ArchiveArguments { get; }

    /// <summary>What links say of a kind.</summary>
    internal LinkSigns Links { get; }

    /// <summary>What templates say of a kind.</summary>
    internal TemplateSigns Templates { get; }

    /// <summary>What a template call in this text means; null when it tells no status.</summary>
    public StatusMark? Find(TemplateCall call, string text)
    {
        var name = TemplateName.Of(call.Name, profile);
        if (IsReopeningName(name))
            return new StatusMark(StatusMarkKind.Plain, RequestStatus.Open);
        // A name that is known keeps its own meaning, wherever it leads on the wiki.
        if (!templates.ContainsKey(name) && !byArgument.Any(marks => marks.Templates.Contains(name)))
            name = profile.TemplateAliases.Meaning(name);
        return templates.TryGetValue(name, out var mark)
            ? mark
            : byArgument.FirstOrDefault(marks => marks.Templates.Contains(name)) is { } marks && Status(marks, call, text) is { } status
                ? new StatusMark(StatusMarkKind.Plain, status)
                : null;
    }

    /// <summary>Whether a template of this name brings a request back among the open ones.</summary>
    internal bool IsReopening(string written) => reopening.Count > 0 && IsReopeningName(TemplateName.Of(written, profile));

    /// <summary>The known words of a page, in its order.</summary>
    internal ImmutableArray<WordHit> Find(WikitextDocument document) => finder.Find(document);

    /// <summary>Whether a sub-section with this heading tells a result.</summary>
    public bool IsResultHeading(string title) => resultHeadings.Contains(title.TrimEnd(':', ' ', '.'));

    /// <summary>Whether a word is the name of a template that says "done".</summary>
    internal bool IsDone(string word) =>
        templates.TryGetValue(word, out var mark) && mark is { Kind: StatusMarkKind.Plain or StatusMarkKind.Final, Status: RequestStatus.Done };

    private bool IsReopeningName(string name) => reopening.Any(known => TemplateName.AreSame(known, name));

    private static RequestStatus? Status(ArgumentMarks marks, TemplateCall call, string text)
    {
        foreach (var argument in call.Arguments.Where(argument => argument.Name is null))
        {
            if (marks.Values.TryGetValue(argument.ValueSpan.In(text).Trim(), out var status))
                return status;
        }
        return marks.Otherwise;
    }
}
