namespace TechNewsBot.Storage.Hints;

/// <summary>Pieces of text as they stand in the index: with their wiki before them, so that what is common on one wiki may be special on another.</summary>
internal static class HintPieces
{
    /// <summary>What a piece weighs in a title.</summary>
    public const double InTitle = 3;

    /// <summary>What a piece weighs in a text.</summary>
    public const double InText = 1;

    /// <summary>What a piece weighs in an answer.</summary>
    public const double InAnswers = 0.5;

    /// <summary>One piece. It holds no space and no quotation mark.</summary>
    public static string Written(string wiki, string piece) => $"{Mark(wiki)}{piece}";

    /// <summary>Pieces in their order.</summary>
    public static string Written(string wiki, IEnumerable<string> pieces)
    {
        var mark = Mark(wiki);
        return string.Join(' ', pieces.Select(piece => mark + piece));
    }

    // No word begins with a currency sign, and the tokenizer takes what is not ASCII for letters.
    private static string Mark(string wiki) => string.Concat(wiki.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant() + "¤";
}
