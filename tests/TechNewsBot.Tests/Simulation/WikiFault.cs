namespace TechNewsBot.Tests.Simulation;

/// <summary>The ways in which a simulated wiki fails, one after the other.</summary>
internal enum WikiFault
{
    /// <summary>It does not fail.</summary>
    None,

    /// <summary>Nobody answers at the address.</summary>
    Down,

    /// <summary>It takes the request and never answers.</summary>
    Hangs,

    /// <summary>Replication lag: an error with <c>Retry-After: 5</c>.</summary>
    Lags,

    /// <summary>An error page in HTML instead of JSON.</summary>
    Html,

    /// <summary>HTTP 503 with <c>Retry-After: 120</c>.</summary>
    Overloaded,

    /// <summary>Every answer comes after 40 seconds.</summary>
    Slow,

    /// <summary>It has forgotten the session and accepts the password no more.</summary>
    WrongPassword,
}
