using System.Data.Common;
using Dapper;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>Words in a full-text index of SQLite (https://sqlite.org/fts5.html). It is read through its vocabulary (section 6.2 there): its own ranking takes several times as long.</summary>
internal sealed class SqliteHintWords : IHintWords
{
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
    public Task<IEnumerable<HintPosting>> PostingsAsync(DbConnection connection, IReadOnlyCollection<string> pieces, CancellationToken cancellationToken) =>
        connection.QueryAsync<HintPosting>(new CommandDefinition(
            """
            SELECT term AS Piece, doc AS Text, SUM(CASE col WHEN 'Title' THEN @InTitle WHEN 'Words' THEN @InText ELSE @InAnswers END) AS Weight
            FROM HintPlaces WHERE term IN @pieces GROUP BY term, doc
            """,
            new { pieces, HintPieces.InTitle, HintPieces.InText, HintPieces.InAnswers },
            cancellationToken: cancellationToken));
}
