namespace TechNewsBot.Core.Requests.Register;

/// <summary>Where a request was when it was looked for last.</summary>
public enum Whereabouts
{
    /// <summary>On its discussion page.</summary>
    OnPage,

    /// <summary>In an archive.</summary>
    Archived,

    /// <summary>Neither there nor in an archive.</summary>
    Lost,
}
