namespace TechNewsBot.Core.Requests;

/// <summary>What a discussion is for.</summary>
public enum Purpose
{
    /// <summary>Someone asks for technical help or a change, reports a problem, or asks a technical question.</summary>
    Request,

    /// <summary>A notice, newsletter, survey or vote.</summary>
    Announcement,

    /// <summary>Anything else.</summary>
    Discussion,
}
