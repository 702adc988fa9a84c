namespace TechNewsBot.Core.Requests;

/// <summary>How a status template acts on the request it stands in.</summary>
public enum StatusMarkKind
{
    /// <summary>It gives the status, until another template below it gives one.</summary>
    Plain,

    /// <summary>It gives the status whatever stands below it.</summary>
    Final,

    /// <summary>It opens a closed box.</summary>
    BoxStart,

    /// <summary>It ends a closed box.</summary>
    BoxEnd,
}
