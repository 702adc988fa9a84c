namespace TechNewsBot.Core.Requests.Hints;

/// <summary>Where a hint comes from.</summary>
public enum HintSource
{
    /// <summary>An answered discussion of the same wiki.</summary>
    Thread,

    /// <summary>A gadget, module or template of the same wiki.</summary>
    Page,

    /// <summary>A gadget, module or template of the central wiki.</summary>
    Central,

    /// <summary>A link on a page of resources.</summary>
    Resource,

    /// <summary>An item of Tech News.</summary>
    News,

    /// <summary>A task of the tracker that the request cites.</summary>
    Task,
}
