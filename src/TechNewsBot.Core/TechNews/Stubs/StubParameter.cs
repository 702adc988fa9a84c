namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>The names of the unit template's parameters. All but <see cref="Text"/> are the bot's.</summary>
internal static class StubParameter
{
    /// <summary>The unit's name.</summary>
    public const string Id = "id";

    /// <summary>Text, heading or item.</summary>
    public const string Kind = "kind";

    /// <summary>The word for a <see cref="StubState"/>.</summary>
    public const string State = "state";

    /// <summary>A fingerprint of the slot's text, to see whether it was touched since; in an empty slot that of a suggestion which a translator took out.</summary>
    public const string Seen = "seen";

    /// <summary>Fingerprints of what the bot wrote into <see cref="Texts"/> (<see cref="OwnValues"/>).</summary>
    public const string Own = "own";

    /// <summary>The stub's own title, for links from a page that transcludes it.</summary>
    public const string Page = "page";

    /// <summary>The address of the unit's page on the central wiki.</summary>
    public const string CentralPage = "translate";

    /// <summary>Icons before the text.</summary>
    public const string Icons = "icons";

    /// <summary>Links after the text.</summary>
    public const string References = "links";

    /// <summary>The source's language.</summary>
    public const string Language = "lang";

    /// <summary>The direction of the source's language.</summary>
    public const string Direction = "dir";

    /// <summary>The source's text.</summary>
    public const string Source = "source";

    /// <summary>The source's text that an outdated translation answers.</summary>
    public const string Before = "before";

    /// <summary>What changed from there to the present source, as it is shown.</summary>
    public const string Difference = "diff";

    /// <summary>The central wiki's text, where a translator wrote another one.</summary>
    public const string Central = "central";

    /// <summary>The central wiki's text in another language that the page's readers know, as an element with its language.</summary>
    public const string Fallback = "fallback";

    /// <summary>What a translator should look at in the slot's text.</summary>
    public const string Warning = "warning";

    /// <summary>The slot's text as it is shown, where it is not shown as it is: variables are filled in, and a bare pipe would cut it.</summary>
    public const string Shown = "shown";

    /// <summary>The earlier issue that a suggestion comes from.</summary>
    public const string From = "from";

    /// <summary>What to do with a suggestion, in words.</summary>
    public const string Hint = "hint";

    /// <summary>A text to take from: the translation of a similar source in an earlier issue, or a suggestion of the central wiki.</summary>
    public const string Similar = "similar";

    /// <summary>The fingerprint of the slot's text when that was offered to the central wiki.</summary>
    public const string Offered = "offered";

    /// <summary>From when the slot's text may be offered to the central wiki, in words; gone when it was.</summary>
    public const string Waits = "waits";

    /// <summary>The slot.</summary>
    public const string Text = "text";

    /// <summary>The parameters that every call has.</summary>
    public static readonly IReadOnlySet<string> Always = new HashSet<string> { Id, Kind, State, Language, Source };

    /// <summary>The parameters that hold more than a word, where people may take them for a place to write.</summary>
    public static readonly IReadOnlySet<string> Texts = new HashSet<string> { Icons, References, Source, Before, Difference, Central, Fallback, Hint, Similar, Warning, Waits, Shown };

    /// <summary>The bot's parameters in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> InOrder = [Id, Kind, State, Seen, Own, Page, CentralPage, Icons, References, Language, Direction, Source, Before, Difference, Central, Fallback, From, Hint, Similar, Warning, Offered, Waits, Shown];

    /// <summary>The same, to be looked up.</summary>
    public static readonly IReadOnlySet<string> Bots = InOrder.ToHashSet();
}
