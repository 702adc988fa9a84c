using System.Data.Common;
using Dapper;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Memory;

namespace TechNewsBot.Storage.TechNews;

/// <summary>The translation memory, a row for each source and language.</summary>
public sealed class UnitMemory(Database database) : ITranslationMemory
{
    private const string Select = "SELECT SourceKey, Opening, Issue, Unit, Source, Variables, Translation, IsLocal FROM TranslationMemory WHERE Language = @language";

    /// <inheritdoc/>
    public Task<IReadOnlyList<RememberedUnit>> FindAsync(string language, IReadOnlyCollection<MemoryKey> keys, IssueName newest, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<RememberedUnit>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<MemoryRow>(new CommandDefinition(
                    $"{Select} AND SourceKey IN @wholes UNION {Select} AND Opening IN @openings AND Issue >= @since",
                    new
                    {
                        language,
                        wholes = keys.Select(key => key.Whole).Distinct(),
                        openings = keys.Select(key => key.Opening).Where(opening => opening.Length > 0).Distinct(),
                        since = IssueName.Of(newest.Monday.AddYears(-1)).ToString(),
                    },
                    cancellationToken: cancellationToken));
                return [.. rows.Select(row => row.ToUnit())];
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepAsync(string language, IReadOnlyCollection<RememberedUnit> units, CancellationToken cancellationToken) =>
        units.Count == 0 ? Task.CompletedTask : database.UseAsync(
            async connection =>
            {
                await using var transaction = await connection.BeginAsync(cancellationToken);
                var better = await BetterAsync(connection, transaction, language, units, cancellationToken);
                await connection.ExecuteAsync(new CommandDefinition(
                    database.Sql.Keep("TranslationMemory", ["Language", "SourceKey"], ["Opening", "Issue", "Unit", "Source", "Variables", "Translation", "IsLocal"]),
                    better,
                    transaction,
                    cancellationToken: cancellationToken));
                await transaction.CommitAsync(cancellationToken);
                return better.Count;
            },
            cancellationToken);

    private static async Task<IReadOnlyList<MemoryRow>> BetterAsync(DbConnection connection, DbTransaction transaction, string language, IReadOnlyCollection<RememberedUnit> units, CancellationToken cancellationToken)
    {
        var known = (await connection.QueryAsync<MemoryRow>(new CommandDefinition(
            $"{Select} AND SourceKey IN @wholes",
            new { language, wholes = units.Select(unit => unit.Key.Whole).Distinct() },
            transaction,
            cancellationToken: cancellationToken))).ToDictionary(row => row.SourceKey, row => row.ToUnit());
        return
        [
            .. units.GroupBy(unit => unit.Key.Whole)
                .Select(same => same.MaxBy(unit => unit.Rank)!)
                .Where(unit => !known.TryGetValue(unit.Key.Whole, out var other) || unit.Rank.CompareTo(other.Rank) >= 0)
                .Select(unit => MemoryRow.Of(language, unit)),
        ];
    }
}
