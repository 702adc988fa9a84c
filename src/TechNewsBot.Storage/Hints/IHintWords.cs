using System.Data.Common;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>The words of the table <c>HintText</c>, in the full-text index of one kind of database. Every kind gives a text the same score.</summary>
internal interface IHintWords
{
    /// <summary>Takes the words of an origin's texts out of the index, before the texts go.</summary>
    Task ForgetAsync(DbTransaction transaction, string wiki, string origin, CancellationToken cancellationToken);

    /// <summary>Indexes the words of the row of <c>HintText</c> that the connection inserted last.</summary>
    Task KeepAsync(DbTransaction transaction, string wiki, HintText text, CancellationToken cancellationToken);

    /// <summary>In how many texts each piece stands; pieces that stand in none may be left out.</summary>
    Task<IEnumerable<(string Piece, long Texts)>> CountsAsync(DbConnection connection, IReadOnlyCollection<string> pieces, CancellationToken cancellationToken);

    /// <summary>The texts of a wiki that have some of the pieces, at most so many, by their score and then by their key.</summary>
    Task<IEnumerable<HintRow>> FindAsync(DbConnection connection, HintMatch match, CancellationToken cancellationToken);

    /// <summary>How many of the pieces stand in one text.</summary>
    Task<int> SharedAsync(DbConnection connection, long text, IReadOnlyCollection<string> pieces, CancellationToken cancellationToken);
}
