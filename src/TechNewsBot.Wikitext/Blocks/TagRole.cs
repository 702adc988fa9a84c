namespace TechNewsBot.Wikitext.Blocks;

/// <summary>What a tag means for the blocks of a page and for the comments in it.</summary>
internal enum TagRole
{
    /// <summary>Nothing: it is part of a line of text.</summary>
    Inline,

    /// <summary>A block begins and ends with it.</summary>
    Block,

    /// <summary>A block that is indented by one.</summary>
    Item,

    /// <summary>What stands after it is no more part of the comment.</summary>
    Separator,

    /// <summary>A block whose content is quoted.</summary>
    QuoteBlock,

    /// <summary>Content that is quoted within a line.</summary>
    Quote,

    /// <summary>Content that shows at the end of the page.</summary>
    Reference,

    /// <summary>Content that does not show, or not as text.</summary>
    Hidden,

    /// <summary>Content that shows as it is typed, within the line.</summary>
    Plain,
}
