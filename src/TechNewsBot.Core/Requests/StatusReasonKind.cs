namespace TechNewsBot.Core.Requests;

/// <summary>What can tell the status of a request.</summary>
public enum StatusReasonKind
{
    /// <summary>All comments are the asker's.</summary>
    NobodyAnswered,

    /// <summary>The newest comment is someone else's.</summary>
    HelperLast,

    /// <summary>The newest comment is the asker's, after an answer.</summary>
    AskerLast,

    /// <summary>A status template of the wiki.</summary>
    Template,

    /// <summary>A closed box around the discussion, with no comment below it.</summary>
    ClosedBox,

    /// <summary>The whole heading is struck out.</summary>
    StruckHeading,

    /// <summary>A sub-section that tells the result.</summary>
    ResultSection,

    /// <summary>Words in a comment, or a word or tick in the heading.</summary>
    Words,

    /// <summary>Someone else's question at the end.</summary>
    Question,

    /// <summary>A task in a tracker that someone else cited.</summary>
    Task,

    /// <summary>A task that is open in its tracker.</summary>
    OpenTask,

    /// <summary>A task that was closed in its tracker.</summary>
    ClosedTask,

    /// <summary>A task that was merged into another.</summary>
    MergedTask,

    /// <summary>The time since the newest comment.</summary>
    Quiet,

    /// <summary>It was moved into an archive.</summary>
    Archived,
}
