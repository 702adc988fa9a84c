using System.Data.Common;
using Dapper;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>Words in a full-text index of SQLite (https://sqlite.org/fts5.html).</summary>
internal sealed class SqliteHintWords : IHintWords
{
    // Those that cannot help are among them.
    private const int MostRanked = 100;

    /// <inheritdoc/>
    // A trigger sees to it.
    public Task ForgetAsync(DbTransaction transaction, string wiki, string origin, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task KeepAsync(DbTransaction transaction, string wiki, HintText text, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(new CommandDefinition(
            "INSERT INTO HintWords (rowid, Title, Words, Answers) VALUES (last_insert_rowid(), @title, @words, @answers)",
            new { title = HintPieces.Written(wiki, text.Title), words = HintPieces.Written(wiki, text.Text), answers = HintPieces.Written(wiki, text.Answers) },
            transaction,
            cancellationToken: cancellationToken));

    /// <inheritdoc/>
    public Task<IEnumerable<(string Piece, long Texts)>> CountsAsync(DbConnection connection, IReadOnlyCollection<string> pieces, CancellationToken cancellationToken) =>
        connection.QueryAsync<(string, long)>(new CommandDefinition("SELECT term, doc FROM HintVocabulary WHERE term IN @pieces", new { pieces }, cancellationToken: cancellationToken));

    /// <inheritdoc/>
    public Task<IEnumerable<HintRow>> FindAsync(DbConnection connection, HintMatch match, CancellationToken cancellationToken) =>
        connection.QueryAsync<HintRow>(new CommandDefinition(
            $"""
            SELECT {HintRow.Columns}, w.Score
            FROM (SELECT rowid, rank AS Score FROM HintWords WHERE HintWords MATCH @Any AND rank MATCH 'bm25({HintPieces.InTitle}, {HintPieces.InText}, {HintPieces.InAnswers})' ORDER BY rank LIMIT {MostRanked}) w
            JOIN HintText t ON t.Id = w.rowid
            WHERE {HintRow.Matches}
            ORDER BY w.Score, t.`Key` LIMIT @Rows
            """,
            new { match.Wiki, match.Origins, match.Key, match.Rows, Any = string.Join(" OR ", match.Pieces.Select(piece => $"\"{piece}\"")) },
            cancellationToken: cancellationToken));

    /// <inheritdoc/>
    public async Task<int> SharedAsync(DbConnection connection, long text, IReadOnlyCollection<string> pieces, CancellationToken cancellationToken)
    {
        var words = await connection.QuerySingleAsync<string>(new CommandDefinition(
            "SELECT Title || ' ' || Words || ' ' || Answers FROM HintWords WHERE rowid = @text", new { text }, cancellationToken: cancellationToken));
        return pieces.Count(words.Split(' ').ToHashSet().Contains);
    }
}
