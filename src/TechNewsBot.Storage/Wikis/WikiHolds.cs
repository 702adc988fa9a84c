using Dapper;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Storage.Wikis;

/// <summary>Wikis that are left alone, a row for each reach.</summary>
public sealed class WikiHolds(Database database) : IWikiHolds
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<WikiHold>> FindAsync(string wiki, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<WikiHold>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<WikiHoldRow>(new CommandDefinition(
                    "SELECT Wiki, Reach, Reason, Since, Until, IsBinding, Account, Standing, LookedAt FROM WikiHold WHERE Wiki = @wiki",
                    new { wiki },
                    cancellationToken: cancellationToken));
                return [.. rows.Select(row => row.ToHold())];
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepAsync(WikiHold hold, CancellationToken cancellationToken) =>
        database.UseAsync(
            connection => connection.ExecuteAsync(new CommandDefinition(
                database.Sql.Keep("WikiHold", ["Wiki", "Reach"], ["Reason", "Since", "Until", "IsBinding", "Account", "Standing", "LookedAt"]),
                WikiHoldRow.Of(hold),
                cancellationToken: cancellationToken)),
            cancellationToken);

    /// <inheritdoc/>
    public Task EndAsync(string wiki, HoldReach reach, CancellationToken cancellationToken) =>
        database.UseAsync(
            connection => connection.ExecuteAsync(new CommandDefinition(
                "DELETE FROM WikiHold WHERE Wiki = @wiki AND Reach = @reach", new { wiki, reach = $"{reach}" }, cancellationToken: cancellationToken)),
            cancellationToken);
}
