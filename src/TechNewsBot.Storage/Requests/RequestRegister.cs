using Dapper;
using TechNewsBot.Core.Requests.Register;

namespace TechNewsBot.Storage.Requests;

/// <summary>The requests of each page that carries the job, a row for each.</summary>
public sealed class RequestRegister(Database database) : IRequestRegister
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<RegisteredRequest>> AllAsync(string wiki, string carrier, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<RegisteredRequest>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<RegisterRow>(new CommandDefinition(
                    "SELECT Home, Whereabouts, Revision, LeftAt, Request FROM RegisteredRequest WHERE Wiki = @wiki AND Carrier = @carrier",
                    new { wiki, carrier },
                    cancellationToken: cancellationToken));
                return [.. rows.Select(row => row.ToRequest())];
            },
            cancellationToken);

    /// <inheritdoc/>
    // While a request stands on its page the revision grows with every edit there; that of the request's last change is as good for finding the archives after it.
    public Task KeepAsync(string wiki, string carrier, IReadOnlyCollection<RegisteredRequest> requests, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                await using var transaction = connection.BeginTransaction();
                await connection.ExecuteAsync(new CommandDefinition(
                    """
                    INSERT INTO RegisteredRequest (Wiki, Carrier, Name, Home, Whereabouts, Revision, LeftAt, NewestAt, Request)
                    VALUES (@Wiki, @Carrier, @Name, @Home, @Whereabouts, @Revision, @LeftAt, @NewestAt, @Request)
                    ON CONFLICT (Wiki, Carrier, Name) DO UPDATE SET
                        Home = excluded.Home, Whereabouts = excluded.Whereabouts, Revision = excluded.Revision,
                        LeftAt = excluded.LeftAt, NewestAt = excluded.NewestAt, Request = excluded.Request
                    WHERE (Home, Whereabouts, LeftAt, Request) <> (excluded.Home, excluded.Whereabouts, excluded.LeftAt, excluded.Request)
                        OR (excluded.LeftAt <> '' AND Revision <> excluded.Revision)
                    """,
                    requests.Select(entry => RegisterRow.Of(wiki, carrier, entry)),
                    transaction,
                    cancellationToken: cancellationToken));
                await transaction.CommitAsync(cancellationToken);
                return requests.Count;
            },
            cancellationToken);
}
