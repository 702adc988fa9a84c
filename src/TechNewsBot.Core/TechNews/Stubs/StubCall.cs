using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>A unit's template call as it stands on a stub page.</summary>
/// <param name="Id">The unit's name; empty when the call does not tell.</param>
/// <param name="Span">Where the call stands.</param>
/// <param name="Slot">Where the translator's text stands, every character of it; empty at the end of the call when it has no slot.</param>
/// <param name="Parameters">The values of the bot's own parameters by name, without what people wrote there.</param>
/// <param name="Others">Arguments that people added before the slot, as they stand, and what they wrote into the bot's own.</param>
internal sealed record StubCall(string Id, TextSpan Span, TextSpan Slot, IReadOnlyDictionary<string, string> Parameters, IReadOnlyList<string> Others)
{
    /// <summary>The slot's text without white space around it, or the translation that belongs there.</summary>
    public required string Text { get; init; }

    /// <summary>A translation that stands beside the empty slot and belongs into it; null for none.</summary>
    public string? Moved { get; init; }

    /// <summary>What the bot wrote into the call.</summary>
    public required OwnValues Own { get; init; }

    /// <summary>The fingerprint of the source that the bot wrote, where a person wrote over it; else empty.</summary>
    public string LostSource => Parameters.ContainsKey(StubParameter.Source) ? "" : Own[StubParameter.Source];

    /// <summary>The value of a parameter; empty when it is not there.</summary>
    public string this[string parameter] => Parameters.GetValueOrDefault(parameter, "");

    public StubState State => StubStates.Read(this[StubParameter.State]);

    /// <summary>Whether there is more in the slot than white space and comments.</summary>
    public bool HasText => Text.Length > 0 && !(Text.StartsWith("<!--", StringComparison.Ordinal) && WithoutComments(Text).Length == 0);

    /// <summary>Whether the slot holds what the bot put there and nobody touched.</summary>
    public bool IsBots =>
        State is StubState.Central or StubState.CentralOutdated or StubState.Suggested && ArgumentText.Fingerprint(Text) == this[StubParameter.Seen];

    /// <summary>Whether the call was written for this source.</summary>
    public bool Answers(string source) => LostSource.Length > 0 ? LostSource == ArgumentText.Fingerprint(source) : this[StubParameter.Source] == source;

    /// <summary>Whether the call was written for another source, as far as it tells.</summary>
    public bool AnswersAnother(string source) => (LostSource.Length > 0 || this[StubParameter.Source].Length > 0) && !Answers(source);

    private static string WithoutComments(string text)
    {
        var splice = new TextSplice(text);
        foreach (var comment in WikitextDocument.Parse(text).Comments)
            splice.Replace(comment, "");
        return splice.Apply().Trim();
    }
}
