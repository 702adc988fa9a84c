using Dapper;
using Microsoft.Data.Sqlite;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>The full-text index in SQLite (https://sqlite.org/fts5.html).</summary>
public sealed class HintIndex(Database database, TimeProvider time) : IHintIndex
{
    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> StampsAsync(string wiki, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyDictionary<string, string>>(
            async connection => (await connection.QueryAsync<(string Origin, string Stamp)>(new CommandDefinition(
                "SELECT Origin, Stamp FROM HintOrigin WHERE Wiki = @wiki",
                new { wiki },
                cancellationToken: cancellationToken))).ToDictionary(row => row.Origin, row => row.Stamp),
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepAsync(string wiki, string origin, string stamp, IReadOnlyCollection<HintText> texts, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                await using var transaction = connection.BeginTransaction();
                await connection.ExecuteAsync(new CommandDefinition(
                    """
                    DELETE FROM HintText WHERE Wiki = @wiki AND Origin = @origin;
                    INSERT OR REPLACE INTO HintOrigin (Wiki, Origin, Stamp, IndexedAt) VALUES (@wiki, @origin, @stamp, @at);
                    """,
                    new { wiki, origin, stamp, at = Moment.ToText(time.GetUtcNow()) },
                    transaction,
                    cancellationToken: cancellationToken));
                foreach (var text in texts)
                    await InsertAsync(connection, transaction, wiki, origin, text, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return texts.Count;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IReadOnlyList<FoundHint>>> FindAsync(string wiki, IReadOnlyCollection<string> origins, IReadOnlyList<HintQuery> queries, CancellationToken cancellationToken) =>
        queries.Count == 0
            ? Task.FromResult<IReadOnlyList<IReadOnlyList<FoundHint>>>([])
            : database.UseAsync<IReadOnlyList<IReadOnlyList<FoundHint>>>(
                async connection =>
                {
                    var search = await HintSearch.BeginAsync(connection, wiki, origins, queries, cancellationToken);
                    var found = new List<IReadOnlyList<FoundHint>>();
                    foreach (var query in queries)
                        found.Add(await search.FindAsync(query, cancellationToken));
                    return found;
                },
                cancellationToken);

    private static async Task InsertAsync(SqliteConnection connection, SqliteTransaction transaction, string wiki, string origin, HintText text, CancellationToken cancellationToken)
    {
        var row = new DynamicParameters(HintRow.Of(text.Hint));
        row.Add("wiki", wiki);
        row.Add("origin", origin);
        row.Add("canHelp", text.CanHelp);
        row.Add("titleWords", HintPieces.Written(wiki, text.Title));
        row.Add("words", HintPieces.Written(wiki, text.Text));
        row.Add("answers", HintPieces.Written(wiki, text.Answers));
        await connection.ExecuteAsync(new CommandDefinition(
            """
            INSERT INTO HintText (Wiki, Origin, CanHelp, Source, Key, Title, Page, Anchor, Address, Language, Issue)
            VALUES (@wiki, @origin, @canHelp, @Source, @Key, @Title, @Page, @Anchor, @Address, @Language, @Issue);
            INSERT INTO HintWords (rowid, Title, Words, Answers) VALUES (last_insert_rowid(), @titleWords, @words, @answers);
            """,
            row,
            transaction,
            cancellationToken: cancellationToken));
    }
}
