namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>How a slot's text stands to the source and to the central wiki.</summary>
internal enum StubState
{
    /// <summary>The slot is empty.</summary>
    Missing,

    /// <summary>The bot filled the slot with the translation of an earlier issue, for a translator to take or to leave.</summary>
    Suggested,

    /// <summary>The bot filled the slot with the central wiki's text, and keeps following it.</summary>
    Central,

    /// <summary>The same, but the central wiki's text answers an older source.</summary>
    CentralOutdated,

    /// <summary>A translator wrote the text.</summary>
    Local,

    /// <summary>A translator wrote the text, and the source changed since.</summary>
    Outdated,

    /// <summary>A translator wrote the text, and the source no longer has the unit.</summary>
    Removed,

    /// <summary>A translator wrote the text, and the source now has it as a part of another unit.</summary>
    Joined,
}
