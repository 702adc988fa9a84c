using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace TechNewsBot.Benchmarks;

/// <summary>The parser that most bots use, on the same text.</summary>
internal static class Mwparserfromhell
{
    private const string Script = """
        import sys, time
        import mwparserfromhell
        text = sys.stdin.buffer.read().decode("utf-8")
        times = []
        for _ in range(5):
            start = time.perf_counter()
            mwparserfromhell.parse(text)
            times.append(time.perf_counter() - start)
        print(1000 * sorted(times)[2])
        """;

    /// <summary>The median of five runs; null where Python or the parser is not installed.</summary>
    public static double? Milliseconds(string text) => Run("python3", text) ?? Run("/usr/bin/python3", text);

    private static double? Run(string interpreter, string text)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo(interpreter, ["-c", Script])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
            python.ErrorDataReceived += (_, _) => { };
            python.BeginErrorReadLine();
            try
            {
                using var input = new StreamWriter(python.StandardInput.BaseStream);
                input.Write(text);
            }
            catch (IOException)
            {
                // Python has ended already, because it lacks the parser.
            }
            var answer = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            return python.ExitCode == 0 ? double.Parse(answer, CultureInfo.InvariantCulture) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
