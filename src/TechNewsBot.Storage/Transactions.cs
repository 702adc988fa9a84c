using System.Data;
using System.Data.Common;

namespace TechNewsBot.Storage;

/// <summary>Several statements that are done all or not at all.</summary>
internal static class Transactions
{
    /// <summary>Begins a transaction that locks the rows it writes, and not the gaps between them as the driver of MariaDB would have it: wikis that are done at the same time do not wait for each other.</summary>
    public static ValueTask<DbTransaction> BeginAsync(this DbConnection connection, CancellationToken cancellationToken) =>
        connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
}
