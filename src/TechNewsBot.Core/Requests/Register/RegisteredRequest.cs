namespace TechNewsBot.Core.Requests.Register;

/// <summary>What is remembered of a request.</summary>
/// <param name="Request">The request as its thread told it last, on the page or in the archive where it was seen.</param>
/// <param name="Home">The full title of the discussion page that it stood on last.</param>
/// <param name="Where">Where it was when it was looked for last.</param>
/// <param name="Revision">The revision of the page that it was seen in; for a lost one the newest that it was looked for in.</param>
/// <param name="LeftAt">When it was first seen to be gone from its page, in UTC; null while it stands there.</param>
public sealed record RegisteredRequest(Request Request, string Home, Whereabouts Where, long Revision, DateTimeOffset? LeftAt = null);
