namespace TechNewsBot.MediaWiki;

/// <summary>One row of the table of answers.</summary>
/// <param name="Answer">A code of the API, where <c>*</c> at the end stands for anything, or a name that <see cref="Answers"/> gives to what has no code.</param>
/// <param name="Meaning">What it asks of the bot.</param>
/// <param name="Advice">What the operator can do, in English; where there is nothing to do, what the bot does.</param>
internal sealed record AnswerMeaning(string Answer, Meaning Meaning, string Advice)
{
    /// <summary>Whether an edit that was answered so may be saved all the same: the page is read before it is sent again.</summary>
    public bool MayHaveBeenDone { get; init; }

    /// <summary>Whether the row is about this answer.</summary>
    public bool IsAbout(string answer) => Answer.EndsWith('*')
        ? answer.StartsWith(Answer.AsSpan(0, Answer.Length - 1), StringComparison.Ordinal)
        : answer == Answer;
}
