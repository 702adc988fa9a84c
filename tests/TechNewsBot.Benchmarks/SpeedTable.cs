using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Benchmarks;

/// <summary>What it costs to read a village pump, beside mwparserfromhell where that is installed.</summary>
internal static class SpeedTable
{
    public static void Print()
    {
        var text = SamplePump.Text;
        var comments = TalkPage.Read(WikitextDocument.Parse(text), EnglishProfile.Value).Sum(thread => thread.Comments.Count);
        var scan = Measure.Of(() => WikitextDocument.Parse(text), warmUps: 200, repetitions: 101);
        var read = Measure.Of(() => TalkPage.Read(WikitextDocument.Parse(text), EnglishProfile.Value), warmUps: 200, repetitions: 101);
        Console.WriteLine();
        Console.WriteLine($"A village pump of {text.Length / 1000} kB with {comments} comments, one thread, after warm-up");
        Console.WriteLine($"{"scan",-34} {scan.Milliseconds,8:0.00} ms {(double)scan.Bytes / text.Length,6:0.00} bytes allocated a byte of text");
        Console.WriteLine($"{"scan, threads and comments",-34} {read.Milliseconds,8:0.00} ms {(double)read.Bytes / text.Length,6:0.00} bytes allocated a byte of text");
        if (Mwparserfromhell.Milliseconds(text) is { } peer)
            Console.WriteLine($"{"mwparserfromhell.parse",-34} {peer,8:0.00} ms, {peer / read.Milliseconds:0} times as long");
        else
            Console.WriteLine("mwparserfromhell is not installed (python3-mwparserfromhell): no comparison.");
    }
}
