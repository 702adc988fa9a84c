namespace TechNewsBot.Core.TechNews.Offers;

/// <summary>A text that is to be offered to the central wiki once it has stood long enough.</summary>
/// <param name="Fingerprint">What the text is known again by (<see cref="LocalText.Fingerprint"/>).</param>
/// <param name="Until">When it has, in UTC; it may be over.</param>
public sealed record WaitingOffer(string Fingerprint, DateTimeOffset Until);
