using System.Data.Common;
using Dapper;
using TechNewsBot.Core.Requests.Register;

namespace TechNewsBot.Storage.Requests;

/// <summary>The requests of each page that carries the job, a row for each.</summary>
public sealed class RequestRegister(Database database) : IRequestRegister
{
    private const string Select = "SELECT Name, Home, Whereabouts, Revision, LeftAt, Request FROM RegisteredRequest WHERE Wiki = @wiki AND Carrier = @carrier";

    /// <inheritdoc/>
    public Task<IReadOnlyList<RegisteredRequest>> ReadAsync(string wiki, string carrier, DateTimeOffset since, IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<RegisteredRequest>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<RegisterRow>(new CommandDefinition(
                    $"{Select} AND (LeftAt = '' OR LeftAt >= @since OR Name IN @names)",
                    new { wiki, carrier, since = Moment.ToText(since), names },
                    cancellationToken: cancellationToken));
                return [.. rows.Select(row => row.ToRequest())];
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepAsync(string wiki, string carrier, IReadOnlyCollection<RegisteredRequest> requests, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                await using var transaction = await connection.BeginAsync(cancellationToken);
                var changed = await ChangedAsync(connection, transaction, wiki, carrier, requests, cancellationToken);
                if (changed.Count > 0)
                {
                    await connection.ExecuteAsync(new CommandDefinition(
                        database.Sql.Keep("RegisteredRequest", ["Wiki", "Carrier", "Name"], ["Home", "Whereabouts", "Revision", "LeftAt", "NewestAt", "Request"]),
                        changed,
                        transaction,
                        cancellationToken: cancellationToken));
                }

                await transaction.CommitAsync(cancellationToken);
                return changed.Count;
            },
            cancellationToken);

    private static async Task<IReadOnlyList<RegisterRow>> ChangedAsync(
        DbConnection connection, DbTransaction transaction, string wiki, string carrier, IReadOnlyCollection<RegisteredRequest> requests, CancellationToken cancellationToken)
    {
        // Those that left are few, and only those that changed are among them.
        var left = requests.Where(request => request.LeftAt is not null).Select(request => request.Name);
        var known = (await connection.QueryAsync<RegisterRow>(new CommandDefinition(
            $"{Select} AND (LeftAt = '' OR Name IN @left)",
            new { wiki, carrier, left },
            transaction,
            cancellationToken: cancellationToken))).ToDictionary(row => row.Name);
        return [.. requests
            .Select(request => RegisterRow.Of(wiki, carrier, request))
            .Where(row => !known.TryGetValue(row.Name, out var before) || !row.SaysTheSameAs(before))];
    }
}
