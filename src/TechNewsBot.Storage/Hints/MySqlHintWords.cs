using System.Data.Common;
using Dapper;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>Words in a table of their own, because the full-text index of MariaDB leaves out short and common words and has no place for the wiki.</summary>
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
        var weighed = Weighed(text.Title, HintPieces.InTitle).Concat(Weighed(text.Text, HintPieces.InText)).Concat(Weighed(text.Answers, HintPieces.InAnswers));
        foreach (var batch in weighed.GroupBy(piece => piece.Piece, piece => piece.Weight).Chunk(RowsAtOnce))
        {
            var values = new DynamicParameters();
            foreach (var (row, piece) in batch.Index())
            {
                values.Add($"piece{row}", HintPieces.Written(wiki, piece.Key));
                values.Add($"weight{row}", piece.Sum());
            }

            var rows = batch.Index().Select(row => $"(@piece{row.Index}, LAST_INSERT_ID(), @weight{row.Index})");
            await transaction.Connection!.ExecuteAsync(new CommandDefinition(
                $"INSERT INTO HintPiece (Piece, TextId, Weight) VALUES {string.Join(", ", rows)}", values, transaction, cancellationToken: cancellationToken));
        }

        static IEnumerable<(string Piece, double Weight)> Weighed(IEnumerable<string> pieces, double weight) => pieces.Select(piece => (piece, weight));
    }

    /// <inheritdoc/>
    public Task<IEnumerable<(string Piece, long Texts)>> CountsAsync(DbConnection connection, IReadOnlyCollection<string> pieces, CancellationToken cancellationToken) =>
        connection.QueryAsync<(string, long)>(new CommandDefinition(
            "SELECT Piece, COUNT(*) FROM HintPiece WHERE Piece IN @pieces GROUP BY Piece", new { pieces }, cancellationToken: cancellationToken));

    /// <inheritdoc/>
    public Task<IEnumerable<HintPosting>> PostingsAsync(DbConnection connection, IReadOnlyCollection<string> pieces, CancellationToken cancellationToken) =>
        connection.QueryAsync<HintPosting>(new CommandDefinition(
            "SELECT Piece, TextId AS Text, Weight FROM HintPiece WHERE Piece IN @pieces", new { pieces }, cancellationToken: cancellationToken));
}
