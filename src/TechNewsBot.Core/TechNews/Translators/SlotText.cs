namespace TechNewsBot.Core.TechNews.Translators;

/// <summary>A text that stood in a slot of a stub.</summary>
/// <param name="Fingerprint">What it is known again by; empty for a slot that held no text of a person.</param>
/// <param name="User">Who wrote it; empty when that was no person with a name.</param>
/// <param name="Revision">The revision of the stub that had it first.</param>
public sealed record SlotText(string Fingerprint, string User, long Revision)
{
    /// <summary>When that revision was saved, in UTC; the minimum value in what was remembered before this was.</summary>
    public DateTimeOffset At { get; init; }
}
