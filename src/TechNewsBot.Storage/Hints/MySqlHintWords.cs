using System.Data.Common;
using Dapper;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>Words in a table of their own, because the full-text index of MariaDB leaves out short and common words and has no place for the wiki. The score is that of SQLite's bm25 (https://sqlite.org/fts5.html#the_bm25_function).</summary>
internal sealed class MySqlHintWords : IHintWords
{
    private const int RowsAtOnce = 200;

    /// <inheritdoc/>
    public Task ForgetAsync(DbTransaction transaction, string wiki, string origin, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(new CommandDefinition(
            "DELETE p FROM HintPiece p JOIN HintText t ON t.Id = p.TextId WHERE t.Wiki = @wiki AND t.Origin = @origin",
            new { wiki, origin },
            transaction,
            cancellationToken: cancellationToken));

    /// <inheritdoc/>
    public async Task KeepAsync(DbTransaction transaction, string wiki, HintText text, CancellationToken cancellationToken)
    {
        var weighed = Weighed(text.Title, HintPieces.InTitle).Concat(Weighed(text.Text, HintPieces.InText)).Concat(Weighed(text.Answers, HintPieces.InAnswers)).ToList();
        await ExecuteAsync("UPDATE HintText SET Length = @Count WHERE Id = LAST_INSERT_ID()", new { weighed.Count });
        foreach (var batch in weighed.GroupBy(piece => piece.Piece, piece => piece.Weight).Chunk(RowsAtOnce))
        {
            var values = new DynamicParameters();
            foreach (var (row, piece) in batch.Index())
            {
                values.Add($"piece{row}", HintPieces.Written(wiki, piece.Key));
                values.Add($"weight{row}", piece.Sum());
            }

            var rows = batch.Index().Select(row => $"(@piece{row.Index}, LAST_INSERT_ID(), @weight{row.Index})");
            await ExecuteAsync($"INSERT INTO HintPiece (Piece, TextId, Weight) VALUES {string.Join(", ", rows)}", values);
        }

        static IEnumerable<(string Piece, double Weight)> Weighed(IEnumerable<string> pieces, double weight) => pieces.Select(piece => (piece, weight));

        Task<int> ExecuteAsync(string sql, object parameters) =>
            transaction.Connection!.ExecuteAsync(new CommandDefinition(sql, parameters, transaction, cancellationToken: cancellationToken));
    }

    /// <inheritdoc/>
    public Task<IEnumerable<(string Piece, long Texts)>> CountsAsync(DbConnection connection, IReadOnlyCollection<string> pieces, CancellationToken cancellationToken) =>
        connection.QueryAsync<(string, long)>(new CommandDefinition(
            "SELECT Piece, COUNT(*) FROM HintPiece WHERE Piece IN @pieces GROUP BY Piece", new { pieces }, cancellationToken: cancellationToken));

    /// <inheritdoc/>
    public Task<IEnumerable<HintRow>> FindAsync(DbConnection connection, HintMatch match, CancellationToken cancellationToken) =>
        connection.QueryAsync<HintRow>(new CommandDefinition(
            $"""
            SELECT {HintRow.Columns}, -SUM(
                GREATEST(1e-6, LN((@Texts - c.Texts + 0.5) / (c.Texts + 0.5)))
                * p.Weight * 2.2 / (p.Weight + 1.2 * (0.25 + 0.75 * t.Length / a.Length))) AS Score
            FROM HintPiece p
                JOIN HintText t ON t.Id = p.TextId
                JOIN (SELECT Piece, COUNT(*) AS Texts FROM HintPiece WHERE Piece IN @Pieces GROUP BY Piece) c ON c.Piece = p.Piece
                CROSS JOIN (SELECT AVG(Length) AS Length FROM HintText) a
            WHERE {HintRow.Matches}
            GROUP BY t.Id
            ORDER BY Score, t.`Key` LIMIT @Rows
            """,
            match,
            cancellationToken: cancellationToken));

    /// <inheritdoc/>
    public Task<int> SharedAsync(DbConnection connection, long text, IReadOnlyCollection<string> pieces, CancellationToken cancellationToken) =>
        connection.ExecuteScalarAsync<int>(new CommandDefinition(
            "SELECT COUNT(*) FROM HintPiece WHERE TextId = @text AND Piece IN @pieces", new { text, pieces }, cancellationToken: cancellationToken));
}
