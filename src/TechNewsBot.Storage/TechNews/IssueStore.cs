using System.Data.Common;
using Dapper;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Storage.TechNews;

/// <summary>Issues of Tech News and their translations, a row for each unit. Keeping what is there already changes nothing, the version included.</summary>
public sealed class IssueStore(Database database) : IIssueStore, INewsVersion
{
    private const string NextVersion = "UPDATE NewsVersion SET Number = Number + 1";
    private const string SelectIssue = "SELECT Name, Revision, SavedAt, Language, Text, IsDeleted FROM Issue ";

    /// <inheritdoc/>
    public Task<IssueSource?> FindAsync(IssueName issue, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                var row = await connection.QuerySingleOrDefaultAsync<IssueRow>(Command(SelectIssue + "WHERE Name = @Name", new { Name = issue.ToString() }, cancellationToken));
                return row?.ToSource();
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepAsync(IssueSource source, CancellationToken cancellationToken) =>
        KeepAsync(database.Sql.Keep("Issue", ["Name"], ["Revision", "SavedAt", "Language", "Text", "IsDeleted"]), IssueRow.Of(source), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IssueSource>> LatestAsync(int count, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<IssueSource>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<IssueRow>(Command(SelectIssue + "ORDER BY Name DESC LIMIT @count", new { count }, cancellationToken));
                return [.. rows.Select(row => row.ToSource())];
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IssueTranslation>> TranslationsAsync(IssueName issue, IReadOnlyCollection<string> languages, CancellationToken cancellationToken) =>
        database.UseAsync(connection => ReadAsync(connection, issue, languages, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task KeepTranslationAsync(IssueTranslation translation, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                var kept = await ReadAsync(connection, translation.Issue, [translation.Language], cancellationToken);
                var same = kept is [var only] && only.SourceRevision == translation.SourceRevision && only.Units.SequenceEqual(translation.Units);
                return same ? 0 : await ReplaceAsync(connection, translation, cancellationToken);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IssueName?> NewestPublishedAsync(CancellationToken cancellationToken) =>
        database.UseAsync<IssueName?>(
            async connection =>
            {
                var name = await connection.QuerySingleOrDefaultAsync<string>(Command("SELECT Issue FROM NewestPublished", parameters: null, cancellationToken));
                return IssueName.TryParse(name, out var issue) ? issue : null;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepNewestPublishedAsync(IssueName issue, CancellationToken cancellationToken) =>
        KeepAsync(database.Sql.Keep("NewestPublished", ["Only"], ["Issue"]), new { Only = 1, Issue = issue.ToString() }, cancellationToken);

    /// <inheritdoc/>
    public Task<string> CurrentAsync(CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection => (await connection.ExecuteScalarAsync<long>(Command("SELECT Number FROM NewsVersion", parameters: null, cancellationToken))).ToString(),
            cancellationToken);

    private Task<int> KeepAsync(string statement, object row, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                await using var transaction = await connection.BeginAsync(cancellationToken);
                var changes = await connection.ExecuteAsync(Command(statement, row, cancellationToken, transaction));
                if (changes > 0)
                    await connection.ExecuteAsync(Command(NextVersion, parameters: null, cancellationToken, transaction));
                await transaction.CommitAsync(cancellationToken);
                return changes;
            },
            cancellationToken);

    private static async Task<IReadOnlyList<IssueTranslation>> ReadAsync(DbConnection connection, IssueName issue, IReadOnlyCollection<string> languages, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync<UnitRow>(Command(
            """
            SELECT t.Language, t.SourceRevision, u.Position, u.Unit, u.Text, u.State, u.Revision, u.Translator
            FROM IssueTranslation t LEFT JOIN IssueUnit u ON u.Issue = t.Issue AND u.Language = t.Language
            WHERE t.Issue = @Issue AND t.Language IN @languages
            ORDER BY t.Language, u.Position
            """,
            new { Issue = issue.ToString(), languages },
            cancellationToken));
        return
        [
            .. rows.GroupBy(row => (row.Language, row.SourceRevision)).Select(units => new IssueTranslation(
                issue,
                units.Key.Language,
                units.Key.SourceRevision,
                [.. units.Where(row => row.Unit is not null).Select(row => row.ToUnit())])),
        ];
    }

    private static async Task<int> ReplaceAsync(DbConnection connection, IssueTranslation translation, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginAsync(cancellationToken);
        var key = new { Issue = translation.Issue.ToString(), translation.Language, translation.SourceRevision };
        await connection.ExecuteAsync(Command(
            """
            DELETE FROM IssueTranslation WHERE Issue = @Issue AND Language = @Language;
            INSERT INTO IssueTranslation (Issue, Language, SourceRevision) VALUES (@Issue, @Language, @SourceRevision);
            """ + NextVersion,
            key,
            cancellationToken,
            transaction));
        var rows = translation.Units.Select((unit, position) => UnitRow.Of(translation, unit, position));
        await connection.ExecuteAsync(Command(
            """
            INSERT INTO IssueUnit (Issue, Language, Position, Unit, Text, State, Revision, Translator)
            VALUES (@Issue, @Language, @Position, @Unit, @Text, @State, @Revision, @Translator)
            """,
            rows,
            cancellationToken,
            transaction));
        await transaction.CommitAsync(cancellationToken);
        return translation.Units.Count;
    }

    private static CommandDefinition Command(string sql, object? parameters, CancellationToken cancellationToken, DbTransaction? transaction = null) =>
        new(sql, parameters, transaction, cancellationToken: cancellationToken);
}
