using Dapper;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>The hints that people did not want.</summary>
public sealed class HintMemory(Database database) : IHintMemory
{
    /// <inheritdoc/>
    public Task<ILookup<string, string>> DismissedAsync(string wiki, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection => (await connection.QueryAsync<(string Request, string Code)>(new CommandDefinition(
                "SELECT Request, Code FROM DismissedHint WHERE Wiki = @wiki",
                new { wiki },
                cancellationToken: cancellationToken))).ToLookup(row => row.Request, row => row.Code),
            cancellationToken);

    /// <inheritdoc/>
    public Task DismissAsync(string wiki, IReadOnlyCollection<(string Request, string Code)> hints, DateTimeOffset at, CancellationToken cancellationToken) =>
        database.UseAsync(
            connection => connection.ExecuteAsync(new CommandDefinition(
                database.Sql.KeepFirst("DismissedHint", ["Wiki", "Request", "Code"], ["DismissedAt"]),
                hints.Select(hint => new { Wiki = wiki, hint.Request, hint.Code, DismissedAt = Moment.ToText(at) }),
                cancellationToken: cancellationToken)),
            cancellationToken);
}
