namespace TechNewsBot.MediaWiki;

/// <summary>One error of an API answer.</summary>
/// <param name="Code">The machine's word: <c>editconflict</c>.</param>
/// <param name="Text">The wiki's words, in plain text.</param>
internal sealed record ApiError(string Code, string Text)
{
    /// <summary>Whether the account is blocked from some pages only (<c>blockinfo.blockpartial</c>).</summary>
    public bool IsPartialBlock { get; init; }

    /// <summary>What it asks of the bot.</summary>
    public AnswerMeaning Means => Meanings.Of(IsPartialBlock ? Answers.PartialBlock : Code);

    /// <summary>The code and the wiki's words, and what the operator can do.</summary>
    /// <param name="what">What the wiki did not do: <c>the edit</c>.</param>
    public string Refusal(string what) => $"the wiki refuses {what} ({Code}: {Text.Trim().TrimEnd('.')}). {Means.Advice}";
}
