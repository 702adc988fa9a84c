using System.Text.Json;
using Dapper;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Storage.Wikis;

/// <summary>What each wiki said about itself, one row a wiki.</summary>
public sealed class ProfileStore(Database database) : IProfileStore
{
    /// <inheritdoc/>
    public Task<StoredProfile?> FindAsync(string wikiId, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                var row = await connection.QuerySingleOrDefaultAsync<Row>(new CommandDefinition(
                    "SELECT Json, StartNames, EndNames, ReadAt FROM WikiProfile WHERE Wiki = @wikiId",
                    new { wikiId },
                    cancellationToken: cancellationToken));
                return row?.ToProfile();
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepAsync(string wikiId, StoredProfile profile, CancellationToken cancellationToken) =>
        database.UseAsync(
            connection => connection.ExecuteAsync(new CommandDefinition(
                database.Sql.Keep("WikiProfile", ["Wiki"], ["Json", "StartNames", "EndNames", "ReadAt"]),
                new
                {
                    Wiki = wikiId,
                    profile.Json,
                    StartNames = JsonSerializer.Serialize(profile.Template.Start),
                    EndNames = JsonSerializer.Serialize(profile.Template.End),
                    ReadAt = Moment.ToText(profile.ReadAt),
                },
                cancellationToken: cancellationToken)),
            cancellationToken);

    private sealed record Row(string Json, string StartNames, string EndNames, string ReadAt)
    {
        public StoredProfile ToProfile() => new(
            Json,
            new TemplateNames(JsonSerializer.Deserialize<string[]>(StartNames)!, JsonSerializer.Deserialize<string[]>(EndNames)!),
            Moment.FromText(ReadAt));
    }
}
