namespace TechNewsBot.Core.Wikis;

/// <summary>What an edit makes of a page: the new text and the summary, or no edit.</summary>
public readonly record struct EditDecision
{
    private EditDecision(string? text, string summary)
    {
        Text = text;
        Summary = summary;
    }

    /// <summary>The page is right as it is.</summary>
    public static EditDecision None => default;

    /// <summary>The page's new wikitext, whole; null when there is nothing to do.</summary>
    public string? Text { get; }

    /// <summary>The edit summary, in the wiki's language.</summary>
    public string? Summary { get; }

    /// <summary>A hash of what must be wanted in two runs before it is saved, because it removes much; null for an edit that can be saved at once.</summary>
    public string? Doubt { get; private init; }

    /// <summary>The same edit, to be saved only when the next run wants it too.</summary>
    public EditDecision WithDoubt(string doubt) => this with { Doubt = doubt };

    /// <summary>The page should read like this. A text equal to the present one is no edit.</summary>
    public static EditDecision Save(string text, string summary) => new(text, summary);
}
