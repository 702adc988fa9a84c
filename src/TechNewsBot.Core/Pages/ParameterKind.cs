namespace TechNewsBot.Core.Pages;

/// <summary>What a parameter holds.</summary>
public enum ParameterKind
{
    /// <summary>Titles of pages on the same wiki, separated by commas or line breaks; a title with a comma is written as a link.</summary>
    Titles,

    /// <summary>A number and a unit: <c>14d</c>, <c>36h</c>, <c>2w</c>; nothing as <c>0</c>.</summary>
    Duration,

    /// <summary>A whole number, in the digits of any script.</summary>
    Whole,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>Several of a few words, separated by commas or line breaks.</summary>
    Words,

    /// <summary>The name of a subpage, perhaps with fields for dates (<see cref="TitleField"/>).</summary>
    Subpage,

    /// <summary>Words and phrases of any kind, separated by commas or line breaks.</summary>
    Phrases,
}
