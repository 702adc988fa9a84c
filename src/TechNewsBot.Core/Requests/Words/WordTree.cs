using System.Runtime.InteropServices;

namespace TechNewsBot.Core.Requests.Words;

/// <summary>Words by their letters: finds the longest one that begins at a place, in as many steps as it has letters.</summary>
internal sealed class WordTree
{
    private const int Ascii = 128;

    private readonly Node[] nodes;
    private readonly WordMeaning[] meanings;
    private readonly int[] firsts;

    // Most words differ from the known ones in their second letter: for ASCII it is looked up, not searched.
    private readonly int[] seconds;

    public WordTree(IEnumerable<(WordPattern Pattern, WordSense Sense)> words)
    {
        var root = new Branch();
        foreach (var (pattern, sense) in words)
            root.Add(pattern, sense);

        var flat = new List<Node> { default };
        var found = new List<WordMeaning> { WordMeaning.None };
        var waiting = new Queue<(Branch Branch, int At)>([(root, 0)]);
        while (waiting.TryDequeue(out var next))
        {
            var node = flat[next.At] with { First = flat.Count, Count = (ushort)next.Branch.Letters.Count };
            node.Open = Meaning(next.Branch.Open, found);
            node.Whole = Meaning(next.Branch.Whole, found);
            flat[next.At] = node;
            foreach (var (letter, branch) in next.Branch.Letters)
            {
                waiting.Enqueue((branch, flat.Count));
                flat.Add(new Node { Letter = letter });
            }
        }
        nodes = [.. flat];
        meanings = [.. found];
        firsts = new int[root.Letters.Count == 0 ? 0 : root.Letters.Keys.Last() + 1];
        for (var at = nodes[0].First; at < nodes[0].First + nodes[0].Count; at++)
            firsts[nodes[at].Letter] = at;
        seconds = new int[nodes[0].Count * Ascii];
        for (var at = nodes[0].First; at < nodes[0].First + nodes[0].Count; at++)
        {
            for (var child = nodes[at].First; child < nodes[at].First + nodes[at].Count; child++)
            {
                if (nodes[child].Letter < Ascii)
                    seconds[((at - nodes[0].First) * Ascii) + nodes[child].Letter] = child;
            }
        }
    }

    /// <summary>Whether a word begins with this letter.</summary>
    public bool MayBegin(char letter) => FoldedText.Of(letter) is var first && first < firsts.Length && firsts[first] != 0;

    /// <summary>Whether a word begins with these two letters of ASCII, or is the first of them.</summary>
    public bool MayBegin(char letter, char second)
    {
        if (!MayBegin(letter))
            return false;
        var first = firsts[FoldedText.Of(letter)];
        return (nodes[first].Whole | nodes[first].Open) > 0 || seconds[((first - nodes[0].First) * Ascii) + FoldedText.Of(second)] != 0;
    }

    /// <summary>The longest word of <paramref name="text"/> that begins at <paramref name="start"/>: its end, and what it means.</summary>
    public bool TryMatch(string text, int start, out int end, out WordMeaning meaning)
    {
        (end, meaning) = (start, WordMeaning.None);
        if (!MayBegin(text[start]))
            return false;
        var at = firsts[FoldedText.Of(text[start])];
        var isSecond = true;
        var wasSpace = false;
        for (var place = start + 1; ; place++)
        {
            if ((nodes[at].Whole | nodes[at].Open) > 0)
                Take(text, place, nodes[at], ref end, ref meaning);
            var letter = FoldedText.Nothing;
            for (; place < text.Length; place++)
            {
                letter = FoldedText.Of(text[place]);
                if (letter != FoldedText.Nothing && !(wasSpace && letter == ' '))
                    break;
            }
            if (place >= text.Length)
                break;
            wasSpace = letter == ' ';
            at = isSecond && letter < Ascii ? seconds[((at - nodes[0].First) * Ascii) + letter] : Child(at, letter);
            isSecond = false;
            if (at == 0)
                break;
        }
        return end > start;
    }

    private void Take(string text, int place, Node node, ref int end, ref WordMeaning meaning)
    {
        var ends = place >= text.Length || !FoldedText.IsWord(text[place]) || (FoldedText.IsUnspaced(text[place]) && !FoldedText.IsUnspaced(text[place - 1]));
        var found = node.Whole > 0 && ends ? node.Whole : node.Open;
        if (found > 0)
            (end, meaning) = (place, meanings[found]);
    }

    private int Child(int parent, char letter)
    {
        var (low, high) = (nodes[parent].First, nodes[parent].First + nodes[parent].Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (nodes[middle].Letter == letter)
                return middle;
            if (nodes[middle].Letter < letter)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return 0;
    }

    private static ushort Meaning(List<WordSense> senses, List<WordMeaning> meanings)
    {
        if (senses.Count == 0)
            return 0;
        // Most words of a kind mean the same: the lists are shared.
        var known = meanings.FindIndex(1, meaning => meaning.Senses.SequenceEqual(senses));
        if (known > 0)
            return (ushort)known;
        meanings.Add(new WordMeaning([.. senses]));
        return (ushort)(meanings.Count - 1);
    }

    [StructLayout(LayoutKind.Auto)]
    private record struct Node
    {
        public char Letter;
        public int First;
        public ushort Count;

        // What the word up to here means when it goes on, and when it ends here.
        public ushort Open;
        public ushort Whole;
    }

    private sealed class Branch
    {
        public SortedDictionary<char, Branch> Letters { get; } = [];

        public List<WordSense> Open { get; } = [];

        public List<WordSense> Whole { get; } = [];

        public void Add(WordPattern pattern, WordSense sense)
        {
            var branch = this;
            foreach (var letter in pattern.Letters)
            {
                if (!branch.Letters.TryGetValue(letter, out var next))
                    branch.Letters.Add(letter, next = new Branch());
                branch = next;
            }
            Add(branch.Whole, sense);
            if (!pattern.IsWhole)
                Add(branch.Open, sense);
        }

        private static void Add(List<WordSense> senses, WordSense sense)
        {
            if (!senses.Contains(sense))
                senses.Add(sense);
        }
    }
}
