namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>How much of an issue a page wants, in the order of the words for <c>style=</c>.</summary>
internal enum NewsletterStyle
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>Of each item the first sentence and the links.</summary>
    Summary,

    /// <summary>The headings, and of each item the first words.</summary>
    Headlines,
}
