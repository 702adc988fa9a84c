using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.MediaWiki;

/// <summary>A wiki's description with what is made of it.</summary>
/// <param name="Stored">As it is kept between runs.</param>
/// <param name="Profile">As it is used.</param>
/// <param name="Mistakes">What in it could not be understood, field by field.</param>
internal sealed record LearnedProfile(StoredProfile Stored, WikiProfile Profile, IReadOnlyList<string> Mistakes)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>Understands a description; null when nothing can be made of it.</summary>
    public static LearnedProfile? Of(StoredProfile stored) =>
        WikiProfile.Read(stored.Json, out var mistakes) is { } profile ? new LearnedProfile(stored, profile, mistakes) : null;

    /// <summary>Whether the wiki was asked less than a day ago.</summary>
    public bool IsFresh(DateTimeOffset now) => now - Stored.ReadAt < Lifetime;
}
