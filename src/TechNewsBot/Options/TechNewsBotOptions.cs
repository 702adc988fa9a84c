using System.Buffers;

namespace TechNewsBot.Options;

/// <summary>Where the bot works and as whom: the section <c>TechNewsBot</c>. What it does on a page is configured on the page.</summary>
internal sealed class TechNewsBotOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "TechNewsBot";

    private static readonly SearchValues<char> NeverInTitles = SearchValues.Create("#<>[]|{}\n");
    private static readonly TimeSpan LongestInterval = TimeSpan.FromHours(1);

    /// <summary>Who runs the bot and how to reach them: a user page's address or an e-mail address. Every request carries it.</summary>
    public string Operator { get; set; } = "";

    /// <summary>The template that opts a page in; the closing one has the same name with " end".</summary>
    public string Template { get; set; } = "Template:TechNewsBot";

    /// <summary>The wiki that Tech News is written on.</summary>
    public string Central { get; set; } = "metawiki";

    /// <summary>Whether translations that are finished on a wiki may be offered to the central wiki, for pages that ask for it (<c>offer=yes</c>).</summary>
    public bool OfferToCentral { get; set; }

    /// <summary>The account for every wiki that names none of its own.</summary>
    public AccountOptions Account { get; set; } = new();

    /// <summary>The wikis by the operator's name for them, database names by custom.</summary>
    public Dictionary<string, WikiOptions> Wikis { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The API of the Wikibase repository whose sitelinks tell the names of status templates, for wikis that name none themselves; empty for none.</summary>
    public string Wikibase { get; set; } = "";

    /// <summary>The tracker that wikis send their tasks to.</summary>
    public PhabricatorOptions Phabricator { get; set; } = new();

    /// <summary>The least time between two edits on one wiki.</summary>
    public TimeSpan EditInterval { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The most edits on one wiki within an hour; beyond it nothing is saved there until the hour is over.</summary>
    public int MostEditsPerHour { get; set; } = 120;

    /// <summary>The most edits on one wiki in one run; the rest waits for the next run.</summary>
    public int MostEditsPerRun { get; set; } = 60;

    /// <summary>Where the bot remembers things.</summary>
    public StorageOptions Storage { get; set; } = new();

    /// <summary>When the jobs run.</summary>
    public ScheduleOptions Schedule { get; set; } = new();

    /// <summary>Everything that is wrong, in the order of the keys above.</summary>
    internal IEnumerable<ConfigurationMistake> Mistakes() =>
        OwnMistakes()
            .Concat(Account.Mistakes($"{Section}:Account"))
            .Concat(WikiMistakes())
            .Concat(CeilingMistakes())
            .Concat(Phabricator.Mistakes($"{Section}:Phabricator"))
            .Concat(Storage.Mistakes($"{Section}:Storage"))
            .Concat(Schedule.Mistakes($"{Section}:Schedule"));

    private IEnumerable<ConfigurationMistake> OwnMistakes()
    {
        if (OperatorMistake() is { } mistake)
            yield return mistake;
        if (!IsTemplate(Template))
            yield return new($"{Section}:Template", "must be a page in the Template namespace, such as Template:TechNewsBot") { Value = Template };
        if (Wikis.Count > 0 && !Wikis.ContainsKey(Central))
            yield return new($"{Section}:Central", $"must be one of the Wikis: {string.Join(", ", Wikis.Keys)}") { Value = Central };
        if (OfferToCentral && Wikis.TryGetValue(Central, out var central) && central.AccountOr(Account) is { Password: "", OAuthToken: "" })
            yield return new($"{Section}:OfferToCentral", $"needs an account on {Central}, in {Section}:Account or {Section}:Wikis:{Central}") { Value = "true" };
        if (Wikibase.Length > 0 && !(Uri.TryCreate(Wikibase, UriKind.Absolute, out var api) && (api.Scheme == Uri.UriSchemeHttps || api.Scheme == Uri.UriSchemeHttp) && api.UserInfo.Length == 0))
            yield return new($"{Section}:Wikibase", "must be the whole address of an api.php, such as https://www.wikidata.org/w/api.php, or empty");
        if (EditInterval < TimeSpan.Zero || EditInterval > LongestInterval)
            yield return new($"{Section}:EditInterval", "must be a time from 00:00:00 to 01:00:00, such as 00:00:10") { Value = EditInterval.ToString() };
    }

    private IEnumerable<ConfigurationMistake> CeilingMistakes()
    {
        const string Allowed = "must be a whole number from 1 on";
        if (MostEditsPerHour < 1)
            yield return new($"{Section}:MostEditsPerHour", Allowed) { Value = $"{MostEditsPerHour}" };
        if (MostEditsPerRun < 1)
            yield return new($"{Section}:MostEditsPerRun", Allowed) { Value = $"{MostEditsPerRun}" };
    }

    // The operator's name travels in an HTTP header.
    private ConfigurationMistake? OperatorMistake()
    {
        const string Allowed = "must say how to reach you, by e-mail address or the address of a user page, in plain ASCII, because the wikis require it of every client";
        if (string.IsNullOrWhiteSpace(Operator))
            return new($"{Section}:Operator", $"is missing; it {Allowed}");
        var reachable = Operator.Contains('@', StringComparison.Ordinal) || Operator.Contains("://", StringComparison.Ordinal);
        return reachable && Operator.All(character => character is >= ' ' and <= '~')
            ? null
            : new($"{Section}:Operator", Allowed) { Value = Operator };
    }

    private static bool IsTemplate(string title)
    {
        const string Namespace = "Template:";
        return title.StartsWith(Namespace, StringComparison.OrdinalIgnoreCase)
            && !string.IsNullOrWhiteSpace(title[Namespace.Length..])
            && !title.AsSpan().ContainsAny(NeverInTitles);
    }

    private IEnumerable<ConfigurationMistake> WikiMistakes()
    {
        if (Wikis.Count == 0)
            yield return new($"{Section}:Wikis", "must name at least one wiki");
        foreach (var (id, wiki) in Wikis)
        {
            var path = $"{Section}:Wikis:{id}";
            if (!char.IsAsciiLetter(id.FirstOrDefault()) || !id.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-'))
                yield return new(path, "must be called by a name of letters, digits, _ and -, such as frwiki");
            foreach (var mistake in wiki.Mistakes(path, Account))
                yield return mistake;
        }

        foreach (var twins in Wikis.Where(wiki => wiki.Value.Api.Length > 0).GroupBy(wiki => wiki.Value.Api, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return new($"{Section}:Wikis:{twins.Last().Key}:Api", $"must not be the address of {twins.First().Key} as well");
    }
}
