using Dapper;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Aids;

namespace TechNewsBot.Storage.TechNews;

/// <summary>What the central wiki suggested, one row for a unit in a language.</summary>
public sealed class AidStore(Database database) : IAidStore
{
    private const string Module = "translationaids";

    /// <inheritdoc/>
    public Task<IReadOnlyList<KnownAid>> FindAsync(IssueName issue, string language, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<KnownAid>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<AidRow>(new CommandDefinition(
                    "SELECT Issue, Unit, Language, SourceKey, Source, Text, Service, Likeness, AskedAt FROM TranslationAid WHERE Issue = @issue AND Language = @language",
                    new { issue = issue.ToString(), language },
                    cancellationToken: cancellationToken));
                return [.. rows.Select(row => row.ToAid())];
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepAsync(IssueName issue, string language, KnownAid aid, DateTimeOffset askedAt, CancellationToken cancellationToken) =>
        ExecuteAsync(
            database.Sql.Keep("TranslationAid", ["Issue", "Language", "Unit"], ["SourceKey", "Source", "Text", "Service", "Likeness", "AskedAt"]),
            AidRow.Of(issue, language, aid, askedAt),
            cancellationToken);

    /// <inheritdoc/>
    public Task<DateTimeOffset?> MissingSinceAsync(CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                var askedAt = await connection.QuerySingleOrDefaultAsync<string>(new CommandDefinition(
                    "SELECT AskedAt FROM MissingModule WHERE Module = @Module",
                    new { Module },
                    cancellationToken: cancellationToken));
                return askedAt is null ? (DateTimeOffset?)null : Moment.FromText(askedAt);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepMissingAsync(DateTimeOffset askedAt, CancellationToken cancellationToken) =>
        ExecuteAsync(database.Sql.Keep("MissingModule", ["Module"], ["AskedAt"]), new { Module, AskedAt = Moment.ToText(askedAt) }, cancellationToken);

    private Task<int> ExecuteAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.UseAsync(connection => connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)), cancellationToken);
}
