namespace TechNewsBot.Core.Requests.Words;

/// <summary>Tells of most places in a text that no word begins there, by their first two letters in ASCII and by the first one elsewhere.</summary>
internal sealed class WordStarts
{
    private const int Ascii = 128;

    private readonly bool[] letters;
    private readonly bool[] pairs;

    /// <param name="mayBegin">Whether a word may begin with a letter.</param>
    /// <param name="pairMayBegin">The same for two letters of ASCII.</param>
    public WordStarts(Func<char, bool> mayBegin, Func<char, char, bool> pairMayBegin)
    {
        letters = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => mayBegin((char)code))];
        pairs = [.. Enumerable.Range(0, Ascii * Ascii).Select(pair => pairMayBegin((char)(pair / Ascii), (char)(pair % Ascii)))];
    }

    /// <summary>Whether a word may begin at a place.</summary>
    public bool MayBegin(string text, int at)
    {
        var letter = text[at];
        return letter < Ascii && at + 1 < text.Length && text[at + 1] is < (char)Ascii and var next ? pairs[(letter * Ascii) + next] : letters[letter];
    }
}
