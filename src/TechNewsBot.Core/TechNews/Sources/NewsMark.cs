namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>What an icon in front of an item says about it.</summary>
public enum NewsMark
{
    /// <summary>The item stands in every issue.</summary>
    Recurrent,

    /// <summary>The item is for people with technical skills.</summary>
    Advanced,

    /// <summary>The item fulfils a wish of the community.</summary>
    Wish,
}
