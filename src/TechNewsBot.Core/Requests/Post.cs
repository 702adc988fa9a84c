namespace TechNewsBot.Core.Requests;

/// <summary>Who wrote, and when.</summary>
/// <param name="At">The time in the signature, in UTC.</param>
/// <param name="By">The user name, without namespace.</param>
public sealed record Post(DateTimeOffset At, string By);
