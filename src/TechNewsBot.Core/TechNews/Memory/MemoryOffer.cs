namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>What the memory offers for a unit. It is a suggestion until a translator takes it.</summary>
/// <param name="From">The issue that the translation was made for.</param>
/// <param name="Text">The translation with this unit's variables and numbers where they could be filled in.</param>
/// <param name="Before">The earlier source, where the translation does not answer the whole of the present one; null when nothing but variables and numbers changed.</param>
internal sealed record MemoryOffer(IssueName From, string Text, string? Before = null);
