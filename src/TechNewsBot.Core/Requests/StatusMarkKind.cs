namespace TechNewsBot.Core.Requests;

/// <summary>How a status template acts on the request it stands in.</summary>
public enum StatusMarkKind
{
    /// <summary>It gives the status, until another template below it gives one.</summary>
    Plain,

    /// <summary>It closes the request whatever is said below it, until a template below it settles or reopens the request.</summary>
    Final,

    /// <summary>It opens a closed box.</summary>
    BoxStart,

    /// <summary>It ends a closed box.</summary>
    BoxEnd,
}
