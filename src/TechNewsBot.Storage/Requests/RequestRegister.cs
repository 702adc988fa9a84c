using System.Data.Common;
using Dapper;
using TechNewsBot.Core.Requests.Register;

namespace TechNewsBot.Storage.Requests;

/// <summary>The requests of each page that carries the job, a row for each.</summary>
public sealed class RequestRegister(Database database) : IRequestRegister
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<RegisteredRequest>> ReadAsync(string wiki, string carrier, DateTimeOffset since, IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<RegisteredRequest>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<RegisterRow>(new CommandDefinition(
                    """
                    SELECT Name, Home, Whereabouts, Revision, LeftAt, Request FROM RegisteredRequest
                    WHERE Wiki = @wiki AND Carrier = @carrier AND (LeftAt = '' OR LeftAt >= @since OR Name IN @names)
                    """,
                    new { wiki, carrier, since = Moment.ToText(since), names },
                    cancellationToken: cancellationToken));
                return [.. rows.Select(row => new StoredRequest(row))];
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task KeepAsync(
        string wiki, string carrier, IReadOnlyCollection<RegisteredRequest> requests, IReadOnlyDictionary<string, RegisteredRequest> known, CancellationToken cancellationToken)
    {
        var changed = requests
            .Select(request => RegisterRow.Of(wiki, carrier, request))
            .Where(row => known.GetValueOrDefault(row.Name) is not StoredRequest before || !before.Says(row))
            .ToList();
        if (changed.Count > 0)
            await database.UseAsync(connection => KeepAsync(connection, changed, cancellationToken), cancellationToken);
    }

    private async Task<int> KeepAsync(DbConnection connection, IReadOnlyCollection<RegisterRow> rows, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginAsync(cancellationToken);
        var kept = await connection.ExecuteAsync(new CommandDefinition(
            database.Sql.Keep("RegisteredRequest", ["Wiki", "Carrier", "Name"], ["Home", "Whereabouts", "Revision", "LeftAt", "NewestAt", "Request"]),
            rows,
            transaction,
            cancellationToken: cancellationToken));
        await transaction.CommitAsync(cancellationToken);
        return kept;
    }
}
