namespace TechNewsBot.Core.TechNews.Offers;

/// <summary>Whether the operator lets the bot offer translations to the central wiki.</summary>
/// <param name="IsGiven">Not unless the operator says so.</param>
public sealed record OfferConsent(bool IsGiven);
