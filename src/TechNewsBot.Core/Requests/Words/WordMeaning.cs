using System.Collections.Immutable;

namespace TechNewsBot.Core.Requests.Words;

/// <summary>All that one word can mean.</summary>
internal sealed class WordMeaning
{
    private readonly int roles;

    /// <summary>A meaning of these senses, each once.</summary>
    public WordMeaning(ImmutableArray<WordSense> senses)
    {
        Senses = senses;
        foreach (var sense in senses)
            roles |= 1 << (int)sense.Role;
        Kinds = [.. senses.Where(sense => sense.Role is WordRole.Kind or WordRole.Term or WordRole.Problem)];
        Terms = senses.All(IsTerm) ? this : new WordMeaning([.. senses.Where(IsTerm)]);
    }

    /// <summary>What a text means in which no word is known.</summary>
    public static WordMeaning None { get; } = new([]);

    /// <summary>The senses in the order of the configuration.</summary>
    public ImmutableArray<WordSense> Senses { get; }

    /// <summary>The senses that point to a kind.</summary>
    public ImmutableArray<WordSense> Kinds { get; }

    /// <summary>What the word means in code and in addresses.</summary>
    public WordMeaning Terms { get; }

    /// <summary>Whether it tells whether a discussion is a request.</summary>
    public bool TellsPurpose => Has(WordRole.Asks) || Has(WordRole.Problem) || Has(WordRole.Announces) || Has(WordRole.Chats);

    /// <summary>Whether the word can have this role.</summary>
    public bool Has(WordRole role) => (roles & (1 << (int)role)) != 0;

    private static bool IsTerm(WordSense sense) => sense.Role == WordRole.Term;
}
