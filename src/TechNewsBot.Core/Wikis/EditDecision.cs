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

    /// <summary>The page should read like this. A text equal to the present one is no edit.</summary>
    public static EditDecision Save(string text, string summary) => new(text, summary);
}
