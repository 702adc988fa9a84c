using System.Data.Common;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>The words of the table <c>HintText</c>, in the full-text index of one kind of database.</summary>
internal interface IHintWords
{
    /// <summary>Takes the words of an origin's texts out of the index, before the texts go.</summary>
    Task ForgetAsync(DbTransaction transaction, string wiki, string origin, CancellationToken cancellationToken);

    /// <summary>Indexes the words of the row of <c>HintText</c> that the connection inserted last.</summary>
    Task KeepAsync(DbTransaction transaction, string wiki, HintText text, CancellationToken cancellationToken);

    /// <summary>In how many texts each piece stands; pieces that stand in none may be left out.</summary>
    Task<IEnumerable<(string Piece, long Texts)>> CountsAsync(DbConnection connection, IReadOnlyCollection<string> pieces, CancellationToken cancellationToken);

    /// <summary>Every text that has one of the pieces, once for each piece.</summary>
    Task<IEnumerable<HintPosting>> PostingsAsync(DbConnection connection, IReadOnlyCollection<string> pieces, CancellationToken cancellationToken);
}
