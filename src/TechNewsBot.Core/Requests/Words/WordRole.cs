namespace TechNewsBot.Core.Requests.Words;

/// <summary>What a word in a discussion tells.</summary>
internal enum WordRole
{
    /// <summary>What the discussion is about.</summary>
    Kind,

    /// <summary>The same in every language, in code and addresses too.</summary>
    Term,

    /// <summary>Someone asks for help or for a change.</summary>
    Asks,

    /// <summary>Something does not work.</summary>
    Problem,

    /// <summary>A notice, survey, vote or newsletter.</summary>
    Announces,

    /// <summary>Talk about content or rules.</summary>
    Chats,

    /// <summary>Thanks for an answer.</summary>
    Thanks,

    /// <summary>The writer has the same problem.</summary>
    MeToo,

    /// <summary>The writer does not believe what the rest of the sentence says.</summary>
    Doubts,

    /// <summary>Words for the status that they suggest.</summary>
    Status,
}
