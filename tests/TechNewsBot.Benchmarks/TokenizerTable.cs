using Microsoft.Data.Sqlite;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Tests;

namespace TechNewsBot.Benchmarks;

/// <summary>Which answered discussion FTS5 finds first for each judged request, with its own tokenizers and with the bot's pieces of words.</summary>
internal static class TokenizerTable
{
    private static readonly (string Name, string Tokenizer, Func<string, IEnumerable<string>> Pieces)[] Ways =
    [
        ("unicode61", "unicode61 remove_diacritics 2", Words),
        ("trigram", "trigram", Trigrams),
        ("pieces", "ascii", SearchWords.Of),
    ];

    public static void Print()
    {
        Console.WriteLine();
        Console.WriteLine("The right discussion or resource stands first, of the judged requests that have one");
        Console.WriteLine($"{"language",-10}{string.Concat(Ways.Select(way => $"{way.Name,12}"))}");
        var judged = Path.Combine(RepositoryFiles.Root, "tests", "TechNewsBot.Storage.Tests", "Hints", "Judged");
        foreach (var file in Directory.GetFiles(judged, "*.wikitext", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var parts = ("\n" + File.ReadAllText(file)).Split("\n@ ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', 2)).ToList();
            var asked = parts.Where(part => part[0].StartsWith("q ", StringComparison.Ordinal) && part[0] != "q -").ToList();
            var known = parts.Where(part => !part[0].StartsWith("q ", StringComparison.Ordinal)).ToList();
            Console.WriteLine($"{Path.GetFileNameWithoutExtension(file),-10}{string.Concat(Ways.Select(way => $"{$"{Right(way.Tokenizer, way.Pieces, known, asked)} of {asked.Count}",12}"))}");
        }
    }

    private static int Right(string tokenizer, Func<string, IEnumerable<string>> pieces, List<string[]> known, List<string[]> asked)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Run(connection, $"CREATE VIRTUAL TABLE t USING fts5 (k UNINDEXED, w, tokenize = '{tokenizer}')");
        foreach (var part in known)
            Run(connection, "INSERT INTO t VALUES ($0, $1)", part[0].Split(' ')[1], tokenizer == "ascii" ? string.Join(' ', pieces(part[1])) : part[1]);
        return asked.Count(part => Equals(
            Run(connection, "SELECT k FROM t WHERE t MATCH $0 ORDER BY rank LIMIT 1", string.Join(" OR ", pieces(part[1]).Distinct().Select(piece => $"\"{piece}\""))),
            part[0].Split(' ', ';')[1]));
    }

    private static object? Run(SqliteConnection connection, string sql, params string[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue($"${i}", values[i]);
        return command.ExecuteScalar();
    }

    private static string[] Words(string text) =>
        new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Trigrams(string text) =>
        Words(text).Where(word => word.Length > 2).SelectMany(word => Enumerable.Range(0, word.Length - 2).Select(at => word.Substring(at, 3)));
}
